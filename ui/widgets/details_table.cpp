// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/details_table.h"

#include "models/clipboard_text.h"
#include "models/display_text.h"
#include "models/roles.h"
#include "widgets/details_delegate.h"
#include "widgets/table_header.h"
#include "widgets/text_dialog.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>
#include <vector>

namespace authloupe {
namespace {

constexpr int kWidestColumn = 40; // characters

// Pixels, above and below together.
int paddingOf(RowDensity density) noexcept
{
    switch (density) {
    case RowDensity::Compact: return 2;
    case RowDensity::Normal: break;
    case RowDensity::Comfortable: return 16;
    }
    return 8;
}

int widestColumn(const QWidget& table)
{
    return table.fontMetrics().averageCharWidth() * kWidestColumn;
}

QString withoutIsolates(QString text)
{
    text.removeIf([](QChar c) { return c.unicode() >= 0x2066 && c.unicode() <= 0x2069; });
    return text;
}

QString cellAsText(const QModelIndex& index)
{
    QString text;
    if (const QByteArray bytes = index.data(RawBytesRole).toByteArray(); !bytes.isEmpty())
        text = clipboardText({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    else if (!index.data(DimmedRole).toBool())
        text = withoutIsolates(index.data(Qt::DisplayRole).toString());
    // What separates cells and lines cannot stand inside one.
    return text.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' ');
}

} // namespace

DetailsTable::DetailsTable(QWidget* parent) : QTableView(parent), m_copy(new QAction(this))
{
    setItemDelegate(new DetailsDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    auto* header = new TableHeader(this);
    header->setHighlightSections(false);
    setHorizontalHeader(header);

    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetShortcut);
    connect(m_copy, &QAction::triggered, this, &DetailsTable::copy);
    addAction(m_copy);
    retranslate();
}

void DetailsTable::fitColumns(int filled)
{
    const int widest = widestColumn(*this);
    const int headerPadding = 2 * fontMetrics().averageCharWidth(); // of TableHeader
    m_filled = -1;
    for (int column = 0; column < model()->columnCount(); ++column) {
        const int header = horizontalHeader()->isHidden() ? 0 : horizontalHeader()->sectionSizeHint(column);
        const int needs = std::max(sizeHintForColumn(column), header + headerPadding);
        setColumnWidth(column, column == filled ? needs : std::min(needs, widest));
    }
    m_filled = filled;
    m_filledNeeds = columnWidth(filled);
    fill();
}

void DetailsTable::fill()
{
    if (m_filled < 0)
        return;
    const int others = horizontalHeader()->length() - columnWidth(m_filled);
    // From right to left, one wider than the view would show the end of what the log says, and hide its
    // beginning.
    const int needs = isRightToLeft() ? std::min(m_filledNeeds, widestColumn(*this)) : m_filledNeeds;
    setColumnWidth(m_filled, std::max(needs, viewport()->width() - others));
}

void DetailsTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fill();
}

QString DetailsTable::rowsAsText() const
{
    std::vector<int> rows;
    for (const QModelIndex& index : selectionModel()->selectedRows())
        rows.push_back(index.row());
    if (rows.empty()) {
        for (int row = 0; row < model()->rowCount(); ++row)
            rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const int row : rows) {
        QStringList cells;
        for (int column = 0; column < model()->columnCount(); ++column) {
            if (!isColumnHidden(column))
                cells.append(cellAsText(model()->index(row, column)));
        }
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

void DetailsTable::copy() const
{
    if (model())
        QGuiApplication::clipboard()->setText(rowsAsText());
}

void DetailsTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::LayoutDirectionChange)
        fill();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        setRowHeights();
}

void DetailsTable::setRowDensity(RowDensity density)
{
    m_density = density;
    setRowHeights();
}

void DetailsTable::setRowHeights()
{
    const int height = fontMetrics().height() + paddingOf(m_density);
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
}

void DetailsTable::retranslate()
{
    //: Context menu of a table of details: puts the selected rows on the clipboard
    m_copy->setText(tr("Copy rows"));
    setRowHeights();
}

void DetailsTable::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    // The model may change while the menu is open: a log that still loads.
    const QPersistentModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    QMenu menu(this);
    menu.addAction(m_copy);
    //: Context menu of a table of details: puts the text of one cell on the clipboard as it is logged
    menu.addAction(tr("Copy value"), this,
                   [index] { QGuiApplication::clipboard()->setText(cellAsText(index)); });
    if (!index.data(RawBytesRole).toByteArray().isEmpty()) {
        menu.addSeparator();
        //: Context menu of a table of details: opens a window with the bytes of the text in hexadecimal
        menu.addAction(tr("Show bytes…"), this,
                       [this, index] { showBytes(index.data(RawBytesRole).toByteArray()); });
    }
    extendMenu(menu, index);
    if (!m_menuActions.isEmpty()) {
        menu.addSeparator();
        menu.addActions(m_menuActions);
    }
    menu.exec(byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

void DetailsTable::extendMenu(QMenu&, const QModelIndex&) {}

void DetailsTable::keyPressEvent(QKeyEvent* event)
{
    // Qt's own would copy one cell as it is shown.
    if (event->matches(QKeySequence::Copy))
        copy();
    else
        QTableView::keyPressEvent(event);
}

void DetailsTable::showBytes(const QByteArray& bytes)
{
    //: Title of a window with the bytes of one text of the log in hexadecimal
    TextDialog dialog(tr("Bytes of the text"),
                      hexText({bytes.constData(), static_cast<std::size_t>(bytes.size())}), this);
    dialog.exec();
}

} // namespace authloupe
