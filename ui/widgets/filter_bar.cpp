// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/filter_bar.h"

#include "bridge/path_bytes.h"
#include "models/words.h"
#include "widgets/filter_field.h"
#include "widgets/flow_layout.h"
#include "widgets/outcome_look.h"
#include "widgets/plain_text.h"
#include "widgets/typed_choice.h"
#include "widgets/typed_text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScopedValueRollback>

#include <algorithm>
#include <array>
#include <utility>

namespace authloupe {
namespace {

constexpr int kRestMilliseconds = 200;
constexpr int kMostCharacters = 1'024;
constexpr int kMostCharactersOfFilter = 32'767;

constexpr std::array kOutcomes{Outcome::Succeeded, Outcome::Failed, Outcome::SucceededAfterFailure,
                               Outcome::Error, Outcome::NotAttempted};

// A combo box entry stands for a set of outcomes, one bit each; 0 is "all". No entry is "several".
int bitOf(Outcome outcome)
{
    return 1 << static_cast<int>(outcome);
}

constexpr int kAttempted = 0b01111;

int bitsOf(const std::vector<Outcome>& outcomes)
{
    int bits = 0;
    for (const Outcome outcome : outcomes)
        bits |= bitOf(outcome);
    return bits;
}

std::vector<Outcome> outcomesOf(int bits)
{
    std::vector<Outcome> outcomes;
    std::copy_if(kOutcomes.begin(), kOutcomes.end(), std::back_inserter(outcomes),
                 [&](Outcome outcome) { return (bits & bitOf(outcome)) != 0; });
    return outcomes;
}

// The cursor of somebody who is typing stays where it is.
void showText(QLineEdit& edit, const QString& text)
{
    if (typedText(edit.text()) != text)
        edit.setText(text);
}

} // namespace

FilterBar::FilterBar(QWidget* parent) : QWidget(parent)
{
    auto* const layout = new FlowLayout(this);
    m_user = new QLineEdit(this);
    m_profile = new QLineEdit(this);
    m_search = new FilterField(this);
    addEdit(m_user, m_userLabel, 14);
    addEdit(m_profile, m_profileLabel, 14);
    m_outcome = addCombo(m_outcomeLabel);
    m_direction = addCombo(m_directionLabel);
    addEdit(m_search, m_searchLabel, 20);
    m_search->parentWidget()->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_search->setMaxLength(kMostCharactersOfFilter + 1); // one more tells that there were more
    m_mistake = new PlainLabel(this);
    m_mistake->setMinimumWidth(1); // a long sentence does not make the window wider
    m_mistake->hide();
    layout->addWidget(m_mistake);
    layout->setSpacing(fontMetrics().averageCharWidth() * 2);
    layout->setRowSpacing(fontMetrics().averageCharWidth() / 2);
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, [this] { send(filter()); });
    retranslate();
}

FilterBar::~FilterBar()
{
    // A field that has the focus when it goes says that it was edited, after this class is no more.
    for (QLineEdit* const edit : std::initializer_list<QLineEdit*>{m_user, m_profile, m_search})
        edit->disconnect(this);
}

void FilterBar::setFilter(const Filter& filter)
{
    if (filter == m_filter && !m_rest.isActive())
        return;
    m_rest.stop();
    m_pending = nullptr;
    m_continued = nullptr;
    m_filter = filter;
    showFields(nullptr);
}

void FilterBar::setSnapshot(const SnapshotPtr& snapshot)
{
    m_search->setSnapshot(snapshot);
}

// `except`: the field that somebody is using.
void FilterBar::showFields(const QWidget* except)
{
    // Not blocked signals: the field itself needs them to show and hide its clear button.
    const QScopedValueRollback showing(m_showing, true);
    if (except != m_user)
        showText(*m_user, typedIn(m_filter.users));
    if (except != m_profile)
        showText(*m_profile, typedIn(m_filter.profiles));
    if (except != m_search)
        m_search->showFilter(m_filter);
    showOutcomes();
    showDirections();
    showMistake();
}

void FilterBar::showMistake()
{
    const QString mistake = m_search->mistakeSentence();
    QString sentence = mistake;
    for (QLineEdit* const edit : std::initializer_list<QLineEdit*>{m_search, m_user, m_profile}) {
        const QString cut = cutSentence(*edit);
        sentence = cut.isEmpty() ? sentence : cut;
        setPlainDescription(*edit, cut.isEmpty() && edit == m_search ? mistake : cut);
    }
    m_mistake->setText(sentence);
    m_mistake->setVisible(!sentence.isEmpty());
    m_search->markMistakes();
}

// A field takes as much of a text that is pasted as it has room for, and tells nobody.
QString FilterBar::cutSentence(const QLineEdit& edit)
{
    if (!edit.isModified() || edit.text().size() < edit.maxLength())
        return {};
    //: below the filter fields, about text that somebody typed or pasted
    return tr("The text is longer than the field takes: its end was cut off.");
}

Filter FilterBar::filter() const
{
    Filter filter = m_filter;
    read(filter, m_pending);
    return filter;
}

// A field that nobody touched says less than the filter: what it shows is cut and trimmed, and one of many.
void FilterBar::read(Filter& filter, const QWidget* field) const
{
    if (!field)
        return;
    if (field == m_search) {
        filter = m_search->parsed().filter;
    } else if (field == m_user) {
        putTyped(filter.users, typedText(m_user->text()));
    } else if (field == m_profile) {
        putTyped(filter.profiles, typedText(m_profile->text()));
    } else if (field == m_outcome && m_outcome->currentData().isValid()) {
        filter.outcomes = outcomesOf(m_outcome->currentData().toInt());
    } else if (field == m_direction && m_direction->currentData().isValid()) {
        filter.directions.clear();
        if (const int chosen = m_direction->currentData().toInt(); chosen >= 0)
            filter.directions.push_back(static_cast<Direction>(chosen));
    }
}

bool FilterBar::clearFocusedField()
{
    for (QLineEdit* const edit : std::initializer_list<QLineEdit*>{m_user, m_profile, m_search}) {
        if (edit->hasFocus() && !edit->text().isEmpty()) {
            edit->clear();
            send(filter());
            return true;
        }
    }
    return false;
}

void FilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FilterBar::focusUser()
{
    m_user->setFocus(Qt::ShortcutFocusReason);
    m_user->selectAll();
}

void FilterBar::focusProfile()
{
    m_profile->setFocus(Qt::ShortcutFocusReason);
    m_profile->selectAll();
}

void FilterBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

bool FilterBar::eventFilter(QObject* watched, QEvent* event)
{
    if (auto* const combo = qobject_cast<QComboBox*>(watched)) {
        if (event->type() == QEvent::KeyPress || event->type() == QEvent::Wheel)
            m_cycled = combo;
        else if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::FocusOut)
            m_cycled = m_continued = nullptr;
    } else if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            endTyping();
            Q_EMIT leftForRows();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FilterBar::addEdit(QLineEdit* edit, PlainLabel*& label, int characters)
{
    edit->setClearButtonEnabled(true);
    edit->setMaxLength(kMostCharacters + 1);
    edit->setMinimumWidth(fontMetrics().averageCharWidth() * characters);
    edit->installEventFilter(this);
    connect(edit, &QLineEdit::textChanged, this, [this, edit] { typed(edit); });
    connect(edit, &QLineEdit::editingFinished, this, &FilterBar::endTyping);
    label = new PlainLabel(this);
    layout()->addWidget(group(label, edit));
}

QComboBox* FilterBar::addCombo(PlainLabel*& label)
{
    auto* const combo = new QComboBox(this);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    combo->installEventFilter(this);
    connect(combo, &QComboBox::activated, this, [this, combo] { chosen(combo); });
    label = new PlainLabel(this);
    layout()->addWidget(group(label, combo));
    return combo;
}

QWidget* FilterBar::group(PlainLabel* label, QWidget* field)
{
    auto* const widget = new QWidget(this);
    auto* const row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(label);
    row->addWidget(field);
    label->setBuddy(field);
    widget->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    return widget;
}

void FilterBar::retranslate()
{
    //: label of a text field that filters by user name; & marks the access key
    m_userLabel->setText(tr("&User"));
    //: label of a text field that filters by SMTP authentication profile
    m_profileLabel->setText(tr("&Profile"));
    //: label of a choice that filters by the outcome of a connection
    m_outcomeLabel->setText(tr("&Outcome"));
    //: label of a choice that filters by inbound or outbound
    m_directionLabel->setText(tr("&Direction"));
    //: label of a text field that searches in everything that is known of a connection
    m_searchLabel->setText(tr("Sea&rch"));
    //: placeholder in the field for a user name: any name that contains what is typed
    m_user->setPlaceholderText(tr("contains…"));
    m_profile->setPlaceholderText(m_user->placeholderText());
    //: placeholder in the search field
    m_search->setPlaceholderText(tr("all columns…"));
    //: accessible name of a text field
    m_user->setAccessibleName(tr("User contains"));
    //: accessible name of a text field; the SMTP authentication profile
    m_profile->setAccessibleName(tr("Profile contains"));
    //: accessible name of the search field
    m_search->setAccessibleName(tr("Search in all columns"));
    //: tooltip of the search field
    setPlainToolTip(*m_search,
                    tr("Shows the connections in which every word is found, in whatever column. Names of "
                       "fields narrow that down: user:alice -ip:10.0.0.0/8 failures:>=5"));
    //: tooltip of the field for a user name
    setPlainToolTip(*m_user,
                    tr("Shows the connections on which such a user tried to authenticate. The log names no "
                       "user for outbound connections."));
    //: tooltip of the field for a profile
    setPlainToolTip(*m_profile,
                    tr("Shows the connections on which an SMTP authentication profile of such a name was "
                       "used."));
    //: accessible name of the choice of an outcome
    m_outcome->setAccessibleName(tr("Outcome"));
    //: accessible name of the choice between inbound and outbound
    m_direction->setAccessibleName(tr("Direction"));
    fillOutcomes();
    fillDirections();
    showMistake();
}

void FilterBar::fillOutcomes()
{
    m_outcome->clear();
    //: choice in a list: connections of whatever outcome
    m_outcome->addItem(tr("All outcomes"), 0);
    //: choice in a list of outcomes: connections with at least one authentication attempt, whatever came of
    //: it
    m_outcome->addItem(tr("Any attempt"), kAttempted);
    m_outcome->insertSeparator(m_outcome->count());
    for (const Outcome outcome : kOutcomes)
        m_outcome->addItem(outcomeIcon(outcome), wordText(outcome), bitOf(outcome));
    showOutcomes();
}

void FilterBar::fillDirections()
{
    m_direction->clear();
    //: choice in a list: inbound and outbound connections
    m_direction->addItem(tr("All directions"), -1);
    for (const Direction direction : {Direction::Inbound, Direction::Outbound})
        m_direction->addItem(wordText(direction), static_cast<int>(direction));
    showDirections();
}

void FilterBar::showOutcomes()
{
    const int bits = bitsOf(m_filter.outcomes);
    if (!m_outcome->itemData(m_outcome->count() - 1).isValid())
        m_outcome->removeItem(m_outcome->count() - 1);
    int index = m_outcome->findData(bits);
    if (index < 0) {
        //: choice in a list of outcomes when more than one is chosen; the chips below name them
        m_outcome->addItem(tr("Several outcomes"));
        index = m_outcome->count() - 1;
    }
    m_outcome->setCurrentIndex(index);
}

void FilterBar::showDirections()
{
    const bool both = m_filter.directions.size() != 1;
    m_direction->setCurrentIndex(
        m_direction->findData(both ? -1 : static_cast<int>(m_filter.directions.front())));
}

void FilterBar::typed(QLineEdit* edit)
{
    if (m_showing)
        return;
    if (m_rest.isActive() && m_pending != edit)
        send(filter()); // what was typed elsewhere comes first
    m_pending = edit;
    m_rest.start();
    if (edit == m_search && m_search->parsed().ok())
        showMistake(); // one that is mended goes at once
}

void FilterBar::chosen(QComboBox* combo)
{
    Filter now = filter(); // with what was typed elsewhere this instant
    read(now, combo);
    // Somebody who goes through the choices with the arrow keys passes those in between only.
    m_pending = m_cycled == combo ? combo : nullptr;
    send(now);
}

void FilterBar::endTyping()
{
    if (m_rest.isActive())
        send(filter());
    m_continued = nullptr;
}

void FilterBar::send(const Filter& now)
{
    m_rest.stop();
    QWidget* const source = std::exchange(m_pending, nullptr);
    const bool continues = source && source == m_continued;
    m_continued = source;
    if (now == m_filter)
        return showMistake();
    m_filter = now;
    showFields(source);
    Q_EMIT edited(now, continues);
}

} // namespace authloupe
