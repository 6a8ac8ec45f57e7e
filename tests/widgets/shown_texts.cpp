// SPDX-License-Identifier: GPL-3.0-or-later
#include "shown_texts.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>

namespace authloupe::test {

namespace {

class Collector final {
public:
    void add(const QObject& what, const char* where, const QString& text)
    {
        if (!text.isEmpty())
            m_texts.append(QStringLiteral("%1.%2: %3")
                               .arg(QString::fromLatin1(what.metaObject()->className()),
                                    QString::fromLatin1(where), text));
    }
    [[nodiscard]] const QStringList& texts() const { return m_texts; }

private:
    QStringList m_texts;
};

void addTable(Collector& texts, const QTableView& table)
{
    constexpr int kMostRows = 20;
    const QAbstractItemModel* const model = table.model();
    if (!model)
        return;
    for (int column = 0; column < model->columnCount(); ++column) {
        texts.add(table, "header", model->headerData(column, Qt::Horizontal).toString());
        texts.add(table, "header tooltip",
                  model->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString());
        for (int row = 0; row < std::min(kMostRows, model->rowCount()); ++row) {
            texts.add(table, "cell", model->index(row, column).data().toString());
            texts.add(table, "tooltip", model->index(row, column).data(Qt::ToolTipRole).toString());
        }
    }
}

void addWidget(Collector& texts, const QWidget& widget)
{
    if (qobject_cast<const QTabBar*>(widget.parentWidget()))
        return; // the scroll buttons are Qt's own and are named when they are made
    texts.add(widget, "tooltip", widget.toolTip());
    texts.add(widget, "accessible name", widget.accessibleName());
    texts.add(widget, "accessible description", widget.accessibleDescription());
    texts.add(widget, "status tip", widget.statusTip());
    if (widget.isWindow())
        texts.add(widget, "title", widget.windowTitle());
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        texts.add(widget, "text", label->text());
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        texts.add(widget, "text", button->text());
    if (const auto* edit = qobject_cast<const QLineEdit*>(&widget))
        texts.add(widget, "placeholder", edit->placeholderText());
    if (const auto* box = qobject_cast<const QGroupBox*>(&widget))
        texts.add(widget, "title", box->title());
    if (const auto* menu = qobject_cast<const QMenu*>(&widget))
        texts.add(widget, "title", menu->title());
    if (const auto* combo = qobject_cast<const QComboBox*>(&widget))
        for (int i = 0; i < combo->count(); ++i)
            texts.add(widget, "entry", combo->itemText(i));
    if (const auto* tabs = qobject_cast<const QTabWidget*>(&widget))
        for (int i = 0; i < tabs->count(); ++i)
            texts.add(widget, "tab", tabs->tabText(i));
    if (const auto* table = qobject_cast<const QTableView*>(&widget))
        addTable(texts, *table);
}

} // namespace

QStringList shownTexts(const QWidget& window)
{
    // What was replaced is still among the children until an event loop comes round to deleting it. A test
    // runs none while it calls processEvents().
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    Collector texts;
    addWidget(texts, window);
    for (const QWidget* widget : window.findChildren<QWidget*>())
        addWidget(texts, *widget);
    for (const QAction* action : window.findChildren<QAction*>()) {
        texts.add(*action, "text", action->text());
        texts.add(*action, "tooltip", action->toolTip());
    }
    // Pages of a stack change places among the children when they are shown.
    QStringList sorted = texts.texts();
    sorted.sort();
    return sorted;
}

QString withoutOwnMarks(QString text)
{
    static const QRegularExpression beforeSign(QStringLiteral("\\x{200E}(?=[-+])"));
    return text.remove(QChar(0x2066)).remove(QChar(0x2069)).remove(u'\n').remove(beforeSign);
}

} // namespace authloupe::test
