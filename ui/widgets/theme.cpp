// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme.h"

#include <QApplication>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>

namespace authloupe {
namespace {

struct Shades {
    QColor window, base, alternate, button, text, dim, line, highlight, link;
};

QPalette paletteOf(const Shades& shades)
{
    QPalette palette(shades.button, shades.window);
    palette.setColor(QPalette::WindowText, shades.text);
    palette.setColor(QPalette::Base, shades.base);
    palette.setColor(QPalette::AlternateBase, shades.alternate);
    palette.setColor(QPalette::Text, shades.text);
    palette.setColor(QPalette::ButtonText, shades.text);
    palette.setColor(QPalette::PlaceholderText, shades.dim);
    palette.setColor(QPalette::BrightText, Qt::white);
    palette.setColor(QPalette::ToolTipBase, shades.alternate);
    palette.setColor(QPalette::ToolTipText, shades.text);
    palette.setColor(QPalette::Highlight, shades.highlight);
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, shades.link);
    palette.setColor(QPalette::LinkVisited, shades.link);
    palette.setColor(QPalette::Mid, shades.line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, shades.dim);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, shades.line);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, shades.dim);
    return palette;
}

const Shades& shadesOf(Theme theme)
{
    static const Shades light{{0xF3, 0xF3, 0xF4}, {0xFF, 0xFF, 0xFF}, {0xF4, 0xF6, 0xF9},
                              {0xEF, 0xEF, 0xF1}, {0x1B, 0x1D, 0x20}, {0x6E, 0x72, 0x78},
                              {0xB9, 0xBC, 0xC2}, {0x1F, 0x6F, 0xB5}, {0x1B, 0x5E, 0x9E}};
    static const Shades dark{{0x33, 0x35, 0x3A}, {0x1F, 0x21, 0x24}, {0x26, 0x28, 0x2C},
                             {0x41, 0x44, 0x4A}, {0xE8, 0xEA, 0xED}, {0x9A, 0x9F, 0xA6},
                             {0x5E, 0x62, 0x69}, {0x2F, 0x73, 0xB2}, {0x7F, 0xB8, 0xEE}};
    return theme == Theme::Dark ? dark : light;
}

} // namespace

void applyTheme(Theme theme)
{
    // The style that the desktop or -style chose, before any theme of ours.
    static const QString systemStyle = QApplication::style()->objectName();
    const QString style = theme == Theme::System ? systemStyle : QStringLiteral("fusion");
    if (QApplication::style()->objectName() != style)
        QApplication::setStyle(QStyleFactory::create(style));
    QApplication::setPalette(theme == Theme::System ? QPalette() : paletteOf(shadesOf(theme)));
}

} // namespace authloupe
