// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme.h"

#include <QApplication>
#include <QPalette>
#include <QProxyStyle>
#include <QStyle>
#include <QStyleFactory>
#include <QStyleOption>

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

// Fusion draws the outline of check boxes and radio buttons darker than the window, where nobody sees it in
// the dark.
class DarkFusion final : public QProxyStyle {
public:
    DarkFusion() : QProxyStyle(QStringLiteral("fusion")) { setObjectName(kName); }

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override
    {
        if (element == PE_IndicatorCheckBox || element == PE_IndicatorRadioButton)
            if (const auto* const button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
                QStyleOptionButton outlined(*button);
                outlined.palette.setColor(QPalette::Window, option->palette.color(QPalette::WindowText));
                QProxyStyle::drawPrimitive(element, &outlined, painter, widget);
                return;
            }
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }

    static constexpr QLatin1String kName{"authloupe-dark"};
};

QString styleNameOf(Theme theme, const QString& systemStyle)
{
    if (theme == Theme::Dark)
        return DarkFusion::kName;
    return theme == Theme::Light ? QStringLiteral("fusion") : systemStyle;
}

} // namespace

void applyTheme(Theme theme)
{
    // The style that the desktop or -style chose, before any theme of ours.
    static const QString systemStyle = QApplication::style()->objectName();
    const QString style = styleNameOf(theme, systemStyle);
    if (QApplication::style()->objectName() != style)
        QApplication::setStyle(theme == Theme::Dark ? new DarkFusion : QStyleFactory::create(style));
    QApplication::setPalette(theme == Theme::System ? QPalette() : paletteOf(shadesOf(theme)));
}

} // namespace authloupe
