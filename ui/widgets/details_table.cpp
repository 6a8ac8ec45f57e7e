// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/details_table.h"

#include "models/clipboard_text.h"
#include "models/display_text.h"
#include "models/roles.h"
#include "widgets/details_delegate.h"
#include "widgets/first_cell.h"
#include "widgets/table_header.h"
#include "widgets/text_dialog.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

#include <algorithm>

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

// Empty optional when it is more than a clipboard should carry.
std::optional<QString> cellAsText(const QModelIndex& index)
{
    QString text;
    const QByteArray bytes = index.data(RawBytesRole).toByteArray();
    if (static_cast<std::size_t>(bytes.size()) > kMostCopiedBytes)
        return std::nullopt;
    if (!bytes.isEmpty())
        text = clipboardText({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    else if (!index.data(DimmedRole).toBool())
        text = withoutIsolates(index.data(Qt::DisplayRole).toString());
    // What separates cells and lines cannot stand inside one.
    return text.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' ');
}

bool hasBytes(const QModelIndex& index)
{
    const QVariant known = index.data(HasBytesRole);
    return known.isValid() ? known.toBool() : !index.data(RawBytesRole).toByteArray().isEmpty();
}

struct RowSpan {
    int first = 0, last = 0; // both of them counted

    friend auto operator<=>(const RowSpan&, const RowSpan&) = default;
};

// Ascending and apart from each other. By ranges: a selection may hold millions of rows.
std::vector<RowSpan> spansOf(const QItemSelection& selection)
{
    std::vector<RowSpan> found, spans;
    for (const QItemSelectionRange& range : selection)
        if (range.isValid())
            found.push_back({range.top(), range.bottom()});
    std::sort(found.begin(), found.end());
    for (const RowSpan& span : found) {
        if (!spans.empty() && span.first <= spans.back().last)
            spans.back().last = std::max(spans.back().last, span.last);
        else
            spans.push_back(span);
    }
    return spans;
}

std::size_t rowCountOf(const std::vector<RowSpan>& spans)
{
    std::size_t rows = 0;
    for (const RowSpan& span : spans)
        rows += static_cast<std::size_t>(span.last - span.first) + 1;
    return rows;
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
    header->setResizeContentsPrecision(kFittedRows);
    setHorizontalHeader(header);
    // Queued: the width of a column is not changed in the middle of scrolling.
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &DetailsTable::widenForRowsInSight,
            Qt::QueuedConnection);

    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetShortcut);
    connect(m_copy, &QAction::triggered, this, &DetailsTable::copy);
    addAction(m_copy);
    retranslate();
}

int DetailsTable::needsOf(int column) const
{
    const int headerPadding = 2 * fontMetrics().averageCharWidth(); // of TableHeader
    const int header = horizontalHeader()->isHidden() ? 0 : horizontalHeader()->sectionSizeHint(column);
    const int needs = std::max(
        {sizeHintForColumn(column), header + headerPadding, horizontalHeader()->minimumSectionSize()});
    return column == m_filled ? needs : std::min(needs, widestColumn(*this));
}

void DetailsTable::fitColumns(int filled)
{
    m_toFit = filled;
    if (!isVisible())
        return;
    m_toFit = -1;
    m_filled = filled;
    m_needs.assign(static_cast<std::size_t>(model()->columnCount()), 0);
    for (std::size_t i = 0; i < m_needs.size(); ++i) {
        const int column = static_cast<int>(i);
        m_needs[i] = needsOf(column);
        setColumnWidth(column, m_needs[i]);
    }
    fill();
}

void DetailsTable::widenForRowsInSight()
{
    if (m_filled < 0 || !isVisible())
        return;
    horizontalHeader()->setResizeContentsPrecision(0); // no others
    for (std::size_t i = 0; i < m_needs.size(); ++i) {
        const int column = static_cast<int>(i);
        // Whoever made a column narrower wants it so.
        const bool isUntouched = column == m_filled || columnWidth(column) == m_needs[i];
        const int needs = isUntouched && !isColumnHidden(column) ? needsOf(column) : 0;
        if (needs <= m_needs[i])
            continue;
        m_needs[i] = needs;
        setColumnWidth(column, needs);
    }
    horizontalHeader()->setResizeContentsPrecision(kFittedRows);
    fill();
}

void DetailsTable::fill()
{
    if (m_filled < 0)
        return;
    const int others = horizontalHeader()->length() - columnWidth(m_filled);
    // From right to left, one wider than the view would show the end of what the log says, and hide its
    // beginning.
    const int longest = m_needs[static_cast<std::size_t>(m_filled)];
    const int needs = isRightToLeft() ? std::min(longest, widestColumn(*this)) : longest;
    setColumnWidth(m_filled, std::max(needs, viewport()->width() - others));
}

void DetailsTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fill();
}

void DetailsTable::showEvent(QShowEvent* event)
{
    QTableView::showEvent(event);
    if (m_toFit >= 0)
        fitColumns(m_toFit);
}

std::optional<QString> DetailsTable::rowsAsText() const
{
    std::vector<RowSpan> spans = spansOf(selectionModel()->selection());
    if (spans.empty())
        spans.push_back({0, model()->rowCount() - 1});
    if (rowCountOf(spans) > kMostCopiedRows)
        return std::nullopt;
    QStringList lines;
    std::size_t bytes = 0;
    for (const RowSpan& span : spans) {
        for (int row = span.first; row <= span.last; ++row) {
            QStringList cells;
            for (int column = 0; column < model()->columnCount(); ++column) {
                if (isColumnHidden(column))
                    continue;
                const auto cell = cellAsText(model()->index(row, column));
                bytes += cell ? static_cast<std::size_t>(cell->toUtf8().size()) + 1 : 0;
                if (!cell || bytes > kMostCopiedBytes)
                    return std::nullopt;
                cells.append(*cell);
            }
            lines.append(cells.join(u'\t'));
        }
    }
    return lines.join(u'\n');
}

void DetailsTable::putOnClipboard(const std::optional<QString>& text)
{
    if (text)
        QGuiApplication::clipboard()->setText(*text);
    else
        Q_EMIT copyRefused();
}

void DetailsTable::copy()
{
    if (model())
        putOnClipboard(rowsAsText());
}

void DetailsTable::keyboardSearch(const QString&)
{
    // It would ask every row for its text, one after the other.
}

void DetailsTable::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QTableView::selectionChanged(firstCellOf(selected), firstCellOf(deselected));
    viewport()->update();
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
    menu.addAction(tr("Copy value"), this, [this, index] { putOnClipboard(cellAsText(index)); });
    if (hasBytes(index)) {
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
