// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/start_page.h"

#include "bridge/recent_files.h"
#include "models/error_text.h"
#include "widgets/actions.h"
#include "widgets/flow_layout.h"
#include "widgets/plain_text.h"

#include <QAction>
#include <QEvent>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace authloupe {
namespace {

constexpr int kTextCharacters = 72;

QToolButton* buttonOf(QAction& action, QWidget* parent)
{
    auto* const button = new QToolButton(parent);
    showAction(*button, action); // text, icon, state and language follow the action
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    return button;
}

} // namespace

StartPage::StartPage(const Actions& actions, RecentFiles& recent, QWidget* parent)
    : QWidget(parent),
      m_recent(recent),
      m_picture(new PlainLabel(this)),
      m_title(new PlainLabel(this)),
      m_text(new PlainParagraph(this)),
      m_recentTitle(new PlainLabel(this))
{
    const int side = fontMetrics().lineSpacing() * 4;
    m_picture->setPixmap(QIcon(QStringLiteral(":/authloupe/icons/authloupe.svg"))
                             .pixmap(QSize(side, side), devicePixelRatioF()));
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    m_title->setFont(large);
    m_title->setWordWrap(true);
    QFont bold = font();
    bold.setBold(true);
    m_recentTitle->setFont(bold);

    auto* const buttons = new QWidget(this);
    auto* const row = new FlowLayout(buttons);
    row->setSpacing(fontMetrics().averageCharWidth() * 2);
    for (const Act act : {Act::Open, Act::OpenFolder, Act::PasteText, Act::OpenSample})
        row->addWidget(buttonOf(actions[act], buttons));

    auto* const column = new QWidget(this);
    column->setMaximumWidth(fontMetrics().averageCharWidth() * kTextCharacters);
    auto* const lines = new QVBoxLayout(column);
    lines->setSpacing(fontMetrics().lineSpacing());
    lines->addWidget(m_picture);
    lines->addWidget(m_title);
    lines->addWidget(m_text);
    lines->addWidget(buttons);
    lines->addWidget(m_recentTitle);
    lines->addLayout(recentList());

    auto* const across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(column, 1000);
    across->addStretch(1);
    auto* const page = new QVBoxLayout(this);
    page->addStretch(2);
    page->addLayout(across);
    page->addStretch(3);

    connect(&m_recent, &RecentFiles::changed, this, &StartPage::fillRecent);
    retranslate();
}

void StartPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void StartPage::paintEvent(QPaintEvent*)
{
    // The outline of a place to drop something on.
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Mid), 1.5, Qt::DashLine));
    const double corner = fontMetrics().lineSpacing() / 2.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), corner, corner);
}

// The same buttons for as long as the page lives: one that is replaced would stay behind until the event loop
// comes round to deleting it.
QVBoxLayout* StartPage::recentList()
{
    auto* const list = new QVBoxLayout;
    for (std::size_t i = 0; i < m_recentButtons.size(); ++i) {
        auto* const button = new QPushButton(this);
        button->setFlat(true);
        connect(button, &QPushButton::clicked, this, [this, i] { chooseRecent(i); });
        list->addWidget(button, 0, Qt::AlignLeading);
        m_recentButtons[i] = button;
    }
    return list;
}

void StartPage::retranslate()
{
    //: heading of the page that the window shows while nothing is open
    m_title->setText(tr("Drop mail logs anywhere in this window"));
    //: below that heading; ESA is the name of the appliance, mail_logs that of the log
    m_text->setText(
        tr("Authloupe reads mail_logs of a Cisco ESA and shows every SMTP connection: who tried to "
           "authenticate on it, from where, whether that worked, and what was sent afterwards. Files stay "
           "on this computer."));
    //: heading above a list of files
    m_recentTitle->setText(tr("Recent files"));
    fillRecent();
}

void StartPage::fillRecent()
{
    const auto& entries = m_recent.entries();
    const int width = fontMetrics().averageCharWidth() * (kTextCharacters - 4);
    for (std::size_t i = 0; i < m_recentButtons.size(); ++i) {
        QPushButton& button = *m_recentButtons[i];
        const bool used = i < entries.size();
        const QString shown = used ? shownPath(entries[i].path) : QString();
        button.setText(withoutMnemonics(fontMetrics().elidedText(shown, Qt::ElideMiddle, width)));
        setPlainToolTip(button, shown);
        button.setEnabled(used && !entries[i].missing);
        button.setVisible(used);
    }
    m_recentTitle->setVisible(!entries.empty());
}

void StartPage::chooseRecent(std::size_t place)
{
    if (place < m_recent.entries().size()) {
        const std::string path = m_recent.entries()[place].path; // the list changes while it is opened
        Q_EMIT recentChosen(path);
    }
}

} // namespace authloupe
