// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plain_text.h"

#include "models/display_text.h"

#include <QAbstractButton>
#include <QAction>
#include <QToolButton>

namespace authloupe {
namespace {

// A tooltip as it was before it became markup.
constexpr char kPlainToolTip[] = "plainToolTip";

} // namespace

PlainLabel::PlainLabel(QWidget* parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

PlainLabel::PlainLabel(const QString& text, QWidget* parent) : PlainLabel(parent)
{
    setText(text);
}

PlainParagraph::PlainParagraph(QWidget* parent) : PlainLabel(parent)
{
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    // A paragraph is not a stop on the way from field to field.
    setFocusPolicy(Qt::ClickFocus);
}

void setPlainToolTip(QWidget& widget, const QString& text)
{
    const bool isDescription = widget.accessibleDescription() == widget.property(kPlainToolTip).toString();
    widget.setProperty(kPlainToolTip, text);
    if (isDescription)
        widget.setAccessibleDescription(text);
    widget.setToolTip(text.isEmpty() ? QString() : tooltipText(text));
}

void setPlainToolTip(QAction& action, const QString& text)
{
    action.setProperty(kPlainToolTip, text); // before those who show the action hear that it changed
    action.setToolTip(text.isEmpty() ? QString() : tooltipText(text));
}

void setPlainDescription(QWidget& widget, const QString& text)
{
    widget.setAccessibleDescription(text.isEmpty() ? widget.property(kPlainToolTip).toString() : text);
}

void showAction(QToolButton& button, QAction& action)
{
    button.setDefaultAction(&action);
    const auto describe = [shown = &button, what = &action] {
        shown->setAccessibleDescription(what->property(kPlainToolTip).toString());
    };
    QObject::connect(&action, &QAction::changed, &button, describe);
    describe();
}

QString withoutMnemonics(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

QString withoutAccessKey(QString text)
{
    const qsizetype bracket = text.indexOf(QStringLiteral("(&"));
    if (bracket >= 0 && text.mid(bracket + 3, 1) == QStringLiteral(")"))
        text.remove(bracket, 4);
    return text.remove(u'&');
}

QMessageBox::StandardButton askPlain(QWidget* parent, QMessageBox::Icon icon, const QString& text,
                                     const QString& details, QMessageBox::StandardButtons buttons,
                                     QMessageBox::StandardButton preset,
                                     const QMap<QMessageBox::StandardButton, QString>& labels)
{
    QMessageBox box(parent);
    box.setTextFormat(Qt::PlainText);
    box.setIcon(icon);
    box.setText(text);
    // The second paragraph is rich text whatever the format says.
    if (!details.isEmpty())
        box.setInformativeText(tooltipText(details));
    box.setStandardButtons(buttons);
    for (auto label = labels.cbegin(); label != labels.cend(); ++label)
        box.button(label.key())->setText(withoutMnemonics(label.value()));
    if (preset != QMessageBox::NoButton)
        box.setDefaultButton(preset);
    return static_cast<QMessageBox::StandardButton>(box.exec());
}

} // namespace authloupe
