// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/filter_field.h"

#include "bridge/path_bytes.h"
#include "models/filter_mistake_text.h"
#include "models/filter_suggestions.h"
#include "widgets/typed_text.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QStandardItemModel>
#include <QTextCharFormat>

#include <algorithm>

namespace authloupe {
namespace {

constexpr int kBytesRole = Qt::UserRole + 1; // of a suggestion: what is inserted, as text
constexpr int kShownSuggestions = 12;
constexpr qsizetype kShownOfTooLong = 1'000; // characters: more than any screen has room for

} // namespace

FilterField::FilterField(QWidget* parent)
    : QLineEdit(parent),
      m_suggestions(new QStandardItemModel(this)),
      m_completer(new QCompleter(m_suggestions, this))
{
    m_completer->setWidget(this); // and not setCompleter(), which would replace all of the text
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(kShownSuggestions);
    // Names and values of the log, in whatever language the window is.
    m_completer->popup()->setLayoutDirection(Qt::LeftToRight);
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this, &FilterField::take);
    connect(this, &QLineEdit::textChanged, this, &FilterField::parse);
    connect(this, &QLineEdit::textEdited, this, &FilterField::offer);
}

FilterField::~FilterField() = default;

void FilterField::showFilter(const Filter& filter)
{
    if (m_parsed.ok() && m_parsed.filter == filter)
        return;
    const QString whole = reversibleText(toText(filter));
    const bool fits = whole.size() <= maxLength();
    m_front = fits ? QString() : QString(whole.left(kShownOfTooLong) + QChar(0x2026));
    setReadOnly(!fits);
    setText(fits ? whole : m_front);
    parse(); // also where the text is the same and means something else now
    if (!fits)
        m_parsed = {filter, {}, {}};
}

QString FilterField::mistakeSentence() const
{
    return m_parsed.ok() ? QString() : filterMistakeSentence(m_parsed.mistakes.front(), m_bytes);
}

void FilterField::markMistakes()
{
    if (m_composing)
        return;
    QTextCharFormat format;
    format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    format.setUnderlineColor(QColor(0xD5, 0x3E, 0x00)); // orange red: seen on light and on dark ground
    QList<QInputMethodEvent::Attribute> marks;
    for (const FilterMistake& mistake : m_parsed.mistakes) {
        // Where something is missing, what stands before it.
        const int end = unitAt(mistake.place.end());
        const int begin = std::max(0, std::min(unitAt(mistake.place.position), end - 1));
        marks.append({QInputMethodEvent::TextFormat, begin - cursorPosition(), end - begin, format});
    }
    // A line edit has no other way to format a part of its text.
    QInputMethodEvent event(QString(), marks);
    QCoreApplication::sendEvent(this, &event);
}

void FilterField::inputMethodEvent(QInputMethodEvent* event)
{
    QLineEdit::inputMethodEvent(event);
    m_composing = !event->preeditString().isEmpty();
}

void FilterField::parse()
{
    if (const QString plain = withoutDirectionMarks(text()); plain != text()) {
        setText(plain); // comes here again
        return;
    }
    if (!m_front.isEmpty()) {
        if (text() == m_front)
            return;
        m_front.clear(); // emptied, for one
        setReadOnly(false);
    }
    m_bytes = bytesOfReversible(text());
    m_parsed = parseFilter(m_bytes);
}

void FilterField::offer()
{
    parse(); // textEdited comes before textChanged
    const std::size_t cursor = bytesOfReversible(QStringView(text()).left(cursorPosition())).size();
    const FilterSuggestions suggestions = suggestionsFor(m_bytes, cursor, m_snapshot.get());
    m_place = suggestions.place;
    m_suggestions->clear();
    for (const FilterSuggestion& suggestion : suggestions.list) {
        auto* const item = new QStandardItem(suggestion.shown);
        item->setData(reversibleText(suggestion.text), kBytesRole);
        m_suggestions->appendRow(item);
    }
    if (suggestions.list.empty()) {
        m_completer->popup()->hide();
        return;
    }
    QRect place = cursorRect();
    const QAbstractItemView* const popup = m_completer->popup();
    place.setWidth(popup->sizeHintForColumn(0) + 4 * fontMetrics().averageCharWidth());
    if (isRightToLeft()) // then the popup begins where `place` ends
        place.moveRight(cursorRect().left());
    m_completer->complete(place);
    // Return takes what was typed, unless somebody went to a suggestion.
    m_completer->popup()->setCurrentIndex(QModelIndex());
}

void FilterField::take(const QModelIndex& suggestion)
{
    const QString inserted = suggestion.data(kBytesRole).toString();
    const int begin = unitAt(m_place.position);
    setSelection(begin, unitAt(m_place.end()) - begin);
    insert(inserted); // one step of undo; behind a name its values are offered at once
}

int FilterField::unitAt(std::size_t byte) const
{
    const std::string_view front = std::string_view(m_bytes).substr(0, byte);
    return static_cast<int>(reversibleText(front).size());
}

} // namespace authloupe
