// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/time_boxes.h"

#include "widgets/flow_layout.h"
#include "widgets/menu_button.h"
#include "widgets/plain_text.h"
#include "widgets/typed_text.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QStyle>
#include <QToolButton>

#include <algorithm>
#include <array>
#include <initializer_list>

namespace authloupe {
namespace {

constexpr int kMomentCharacters = 19; // `2009-04-22 11:40:30`
constexpr int kMostCharacters = 100;
constexpr std::array kPresets{15 * kMinute, kHour, 6 * kHour, kDay, 7 * kDay, std::int64_t{0}};

// Digits, dashes and colons have no direction of their own: a right-to-left field would turn them round.
void followText(QLineEdit& edit)
{
    const QString text = edit.text();
    if (text.isEmpty())
        edit.unsetLayoutDirection();
    else
        edit.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
}

} // namespace

TimeBoxes::TimeBoxes(QWidget* parent)
    : QWidget(parent),
      m_fromLabel(new PlainLabel(this)),
      m_from(new QLineEdit(this)),
      m_toLabel(new PlainLabel(this)),
      m_to(new QLineEdit(this)),
      m_earlier(new QToolButton(this)),
      m_later(new QToolButton(this)),
      m_presets(new QToolButton(this)),
      m_menu(new QMenu(m_presets)),
      m_sentence(new PlainLabel(this))
{
    auto* const fields = new QWidget(this);
    auto* const row = new QHBoxLayout(fields);
    row->setContentsMargins(0, 0, 0, 0);
    for (const auto& [label, edit] : {std::pair{m_fromLabel, m_from}, {m_toLabel, m_to}}) {
        edit->setMaxLength(kMostCharacters);
        edit->setMinimumWidth(fontMetrics().averageCharWidth() * kMomentCharacters);
        edit->setClearButtonEnabled(true);
        edit->installEventFilter(this);
        connect(edit, &QLineEdit::textChanged, this, [edit = edit] { followText(*edit); });
        connect(edit, &QLineEdit::editingFinished, this, &TimeBoxes::take);
        row->addWidget(label);
        row->addWidget(edit, 1);
    }
    // They point where the clock goes on the time axis, which is from left to right in every language.
    auto* const steps = new QWidget(fields);
    steps->setLayoutDirection(Qt::LeftToRight);
    auto* const pair = new QHBoxLayout(steps);
    pair->setContentsMargins(0, 0, 0, 0);
    pair->setSpacing(0);
    m_earlier->setArrowType(Qt::LeftArrow);
    m_later->setArrowType(Qt::RightArrow);
    for (QToolButton* const button : {m_earlier, m_later}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        const int direction = button == m_later ? 1 : -1;
        connect(button, &QToolButton::clicked, this, [this, direction] { step(direction); });
        pair->addWidget(button);
    }
    row->addWidget(steps);
    for (const std::int64_t seconds : kPresets)
        m_menu->addAction(QString(), this, [this, seconds] { choosePreset(seconds); });
    m_presets->setMenu(m_menu);
    m_presets->setPopupMode(QToolButton::InstantPopup);
    m_presets->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_presets->setAutoRaise(true);
    m_presets->setFocusPolicy(Qt::TabFocus);
    row->addWidget(m_presets);
    m_sentence->setMinimumWidth(1); // a long sentence does not make the window wider
    m_sentence->hide();
    auto* const layout = new FlowLayout(this);
    layout->setSpacing(fontMetrics().averageCharWidth());
    layout->addWidget(fields);
    layout->addWidget(m_sentence);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    retranslate();
}

TimeBoxes::~TimeBoxes()
{
    // A field that has the focus when it goes says that it was edited, after this class is no more.
    for (QLineEdit* const edit : {m_from, m_to})
        edit->disconnect(this);
}

void TimeBoxes::setRange(const TimeRange& range, const std::optional<TimeRange>& log)
{
    const bool same = range == m_range;
    m_range = range;
    m_log = log;
    setEnabled(log.has_value());
    if (!same || !isEdited())
        showRange();
    else
        Q_EMIT rangeShown();
}

void TimeBoxes::focusFrom()
{
    m_from->setFocus(Qt::ShortcutFocusReason);
    m_from->selectAll();
}

bool TimeBoxes::isEdited() const
{
    return typedText(m_from->text()) != typedMoment(m_range.since)
           || typedText(m_to->text()) != typedMoment(m_range.until);
}

TimeRange TimeBoxes::stepped(int direction) const
{
    const std::int64_t seconds = (m_range.until.seconds - m_range.since.seconds) * direction;
    return {LogTime{m_range.since.seconds + seconds}, LogTime{m_range.until.seconds + seconds}};
}

bool TimeBoxes::canStep(int direction) const
{
    if (!m_log || !m_range.since.isValid() || !m_range.until.isValid() || m_log->isEverything())
        return false;
    const TimeRange there = stepped(direction);
    return direction < 0 ? there.until > m_log->since : there.since < m_log->until;
}

void TimeBoxes::step(int direction)
{
    if (!canStep(direction))
        return;
    m_range = stepped(direction);
    showRange();
    Q_EMIT rangeChosen(m_range);
}

void TimeBoxes::showRange()
{
    m_from->setText(typedMoment(m_range.since));
    m_to->setText(typedMoment(m_range.until));
    m_earlier->setEnabled(canStep(-1));
    m_later->setEnabled(canStep(1));
    Q_EMIT rangeShown();
    sayMistake(TimeMistake::None);
}

void TimeBoxes::take()
{
    if (!m_log || !isEdited())
        return;
    const TypedTimes typed = parseTimes(typedText(m_from->text()), typedText(m_to->text()), *m_log);
    sayMistake(typed.mistake);
    if (typed.mistake != TimeMistake::None)
        return;
    const bool changes = typed.range != m_range;
    m_range = typed.range;
    showRange();
    if (changes)
        Q_EMIT rangeChosen(typed.range);
}

void TimeBoxes::takeBack()
{
    showRange();
    for (QLineEdit* const edit : {m_from, m_to})
        if (edit->hasFocus())
            edit->selectAll();
}

void TimeBoxes::choosePreset(std::int64_t seconds)
{
    if (!m_log)
        return;
    TimeRange range;
    if (const LogTime end = m_log->until; seconds != 0 && end.isValid())
        range.since = LogTime{end.seconds - seconds};
    m_range = range;
    showRange();
    Q_EMIT rangeChosen(m_range);
}

void TimeBoxes::sayMistake(TimeMistake mistake)
{
    m_mistake = mistake;
    QString sentence;
    switch (mistake) {
    case TimeMistake::None: break;
    case TimeMistake::From:
    case TimeMistake::To:
        //: Beside the fields for the start and the end of a stretch of time. Keep 11:40 and 2009-04-22 11:40
        //: as they are; "last 2 hours" can be typed in every language
        sentence = tr("Not understood. Try 11:40, 2009-04-22 11:40, or last 2 hours.");
        break;
    case TimeMistake::Order:
        //: Beside the fields for the start and the end of a stretch of time
        sentence = tr("The end must be later than the start.");
        break;
    case TimeMistake::NoTimes:
        //: Beside the fields for the start and the end of a stretch of time: "last 2 hours" has no meaning
        //: then
        sentence = tr("The log has no times to count from.");
        break;
    }
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    const bool ofFrom = mistake == TimeMistake::From || mistake == TimeMistake::NoTimes;
    const QIcon icon = style()->standardIcon(QStyle::SP_MessageBoxWarning, nullptr, this);
    for (const auto& [edit, wrong] :
         {std::pair{m_from, ofFrom}, {m_to, mistake != TimeMistake::None && !ofFrom}}) {
        setPlainDescription(*edit, wrong ? sentence : QString());
        const QList<QAction*> marks = edit->findChildren<QAction*>(QStringLiteral("mark"));
        for (QAction* const mark : marks)
            delete mark;
        if (wrong)
            edit->addAction(icon, QLineEdit::LeadingPosition)->setObjectName(QStringLiteral("mark"));
    }
}

void TimeBoxes::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::LayoutDirectionChange)
        for (QLineEdit* const edit : {m_from, m_to})
            followText(*edit);
}

// Escape is a shortcut of the window; while something is typed here it belongs to the field.
bool TimeBoxes::eventFilter(QObject* watched, QEvent* event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (isKey && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape && isEdited()) {
        event->accept();
        if (event->type() == QEvent::KeyPress)
            takeBack();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void TimeBoxes::retranslate()
{
    //: label of a text field: start of a stretch of time
    m_fromLabel->setText(tr("From"));
    //: label of a text field: end of a stretch of time
    m_toLabel->setText(tr("To"));
    //: accessible name of a text field
    m_from->setAccessibleName(tr("Start of the time range"));
    //: accessible name of a text field
    m_to->setAccessibleName(tr("End of the time range"));
    //: placeholder in the field for the start of a stretch of time: what can be typed there. In every
    //: language, such words are understood in your language
    m_from->setPlaceholderText(tr("last 2 hours"));
    //: placeholder in the field for the end of a stretch of time: nothing limits it
    m_to->setPlaceholderText(tr("end of the log"));
    //: tooltip of the field for the start of a stretch of time
    setPlainToolTip(*m_from, tr("Connections that began at this time or later: 11:40, 2009-04-22 11:40, or a "
                                "span such as last 2 hours, counted back from the end of the log."));
    //: tooltip of the field for the end of a stretch of time
    setPlainToolTip(*m_to, tr("Connections that began before this time: 11:50, 2009-04-22 11:50, or a span "
                              "such as 10 minutes, counted from the start."));
    //: button: the stretch of time before the one that is shown, as long as this one
    const QString earlier = tr("Earlier stretch of time");
    //: button: the stretch of time behind the one that is shown, as long as this one
    const QString later = tr("Later stretch of time");
    for (const auto& [button, text] : {std::pair{m_earlier, earlier}, {m_later, later}}) {
        button->setAccessibleName(text);
        setPlainToolTip(*button, text);
    }
    //: button with a menu: last hour, last day …
    const QString presets = tr("Time ranges");
    m_presets->setText(presets);
    m_presets->setMinimumWidth(widthWithArrow(*m_presets));
    m_presets->setAccessibleName(presets);
    const QStringList names{//: menu of stretches of time, counted back from the end of the log
                            tr("Last 15 minutes"),
                            //: menu of stretches of time, counted back from the end of the log
                            tr("Last hour"),
                            //: menu of stretches of time, counted back from the end of the log
                            tr("Last 6 hours"),
                            //: menu of stretches of time, counted back from the end of the log
                            tr("Last day"),
                            //: menu of stretches of time, counted back from the end of the log
                            tr("Last 7 days"),
                            //: menu of stretches of time: the time filter is removed
                            tr("All times")};
    const QList<QAction*> actions = m_menu->actions();
    for (qsizetype i = 0; i < actions.size(); ++i)
        actions.at(i)->setText(names.value(i));
    sayMistake(m_mistake);
}

} // namespace authloupe
