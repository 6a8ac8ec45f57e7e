// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/log_bar.h"

#include "bridge/path_bytes.h"
#include "models/log_files_model.h"
#include "widgets/plain_text.h"
#include "widgets/typed_text.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

namespace authloupe {

namespace {

constexpr int kFileCharacters = 20;
constexpr int kLineCharacters = 12;

} // namespace

LogBar::LogBar(QWidget* parent)
    : QWidget(parent),
      m_search(new QLineEdit(this)),
      m_previous(new QToolButton(this)),
      m_next(new QToolButton(this)),
      m_cancel(new QToolButton(this)),
      m_filesModel(new LogFilesModel(this)),
      m_files(new QComboBox(this)),
      m_lineLabel(new PlainLabel(this)),
      m_line(new QLineEdit(this))
{
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_previous->setArrowType(Qt::UpArrow);
    m_next->setArrowType(Qt::DownArrow);
    m_cancel->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_cancel->hide();
    // A document may have thousands of files: their names are asked for when they are seen.
    m_files->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_files->setMinimumContentsLength(kFileCharacters);
    m_files->setModel(m_filesModel);
    m_files->hide();
    m_line->setMaximumWidth(fontMetrics().averageCharWidth() * kLineCharacters);
    m_lineLabel->setBuddy(m_line);

    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_search, 1);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addWidget(m_cancel);
    row->addWidget(m_files);
    row->addWidget(m_lineLabel);
    row->addWidget(m_line);

    connect(m_search, &QLineEdit::textChanged, this, &LogBar::soughtChanged);
    connect(m_previous, &QToolButton::clicked, this, [this] { Q_EMIT findRequested(true); });
    connect(m_next, &QToolButton::clicked, this, [this] { Q_EMIT findRequested(false); });
    connect(m_cancel, &QToolButton::clicked, this, &LogBar::cancelRequested);
    connect(m_files, &QComboBox::activated, this,
            [this](int index) { Q_EMIT fileRequested(FileIndex{static_cast<std::uint16_t>(index)}); });
    connect(m_line, &QLineEdit::returnPressed, this, [this] { Q_EMIT lineRequested(m_line->text()); });
    retranslate();
}

LogBar::~LogBar() = default;

// Return goes on, Shift+Return goes back; Esc ends a search that runs.
bool LogBar::eventFilter(QObject* watched, QEvent* event)
{
    const bool isOverride = event->type() == QEvent::ShortcutOverride;
    if (watched != m_search || (!isOverride && event->type() != QEvent::KeyPress))
        return QWidget::eventFilter(watched, event);
    const auto* const key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Escape && m_cancel->isVisible()) {
        if (isOverride)
            event->accept();
        else
            Q_EMIT cancelRequested();
        return true;
    }
    if (!isOverride && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
        Q_EMIT findRequested(key->modifiers().testFlag(Qt::ShiftModifier));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void LogBar::setSnapshot(const SnapshotPtr& snapshot, quint64 document)
{
    m_filesModel->setSnapshot(snapshot, document);
    m_files->setVisible(m_filesModel->rowCount() > 1);
    if (m_files->currentIndex() < 0 && m_filesModel->rowCount() > 0)
        m_files->setCurrentIndex(0);
}

void LogBar::setFile(FileIndex file)
{
    if (m_files->currentIndex() != raw(file) && raw(file) < m_filesModel->rowCount())
        m_files->setCurrentIndex(raw(file));
}

FileIndex LogBar::file() const
{
    return FileIndex{static_cast<std::uint16_t>(std::max(0, m_files->currentIndex()))};
}

void LogBar::setSearching(bool searching)
{
    const bool hadFocus = m_cancel->hasFocus();
    m_cancel->setVisible(searching);
    if (hadFocus && !searching)
        m_search->setFocus(Qt::OtherFocusReason);
}

std::string LogBar::typed() const
{
    return bytesOfReversible(withoutDirectionMarks(m_search->text()));
}

void LogBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void LogBar::focusLine()
{
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->selectAll();
}

void LogBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
}

void LogBar::retranslate()
{
    //: In the empty search field above the whole log; a regular expression is put between slashes
    m_search->setPlaceholderText(tr("Search the whole log: text or /regular expression/"));
    //: Name of the search field above the whole log, for assistive technology
    m_search->setAccessibleName(tr("Search the whole log"));
    //: Button beside the search field of the whole log; the keys do the same
    const QString previous = tr("Find previous (Shift+F3)");
    m_previous->setAccessibleName(previous);
    setPlainToolTip(*m_previous, previous);
    //: Button beside the search field of the whole log; the key does the same
    const QString next = tr("Find next (F3)");
    m_next->setAccessibleName(next);
    setPlainToolTip(*m_next, next);
    //: Button: ends the search in the whole log
    m_cancel->setText(tr("Cancel"));
    //: Name of a list of files for assistive technology: the one chosen is gone to in the whole log
    m_files->setAccessibleName(tr("File of the log"));
    // On Linux, Qt gives the choice itself as the name of such a list, and it has no label.
    m_files->setAccessibleDescription(m_files->accessibleName());
    //: Label of the field for the number of a line in the whole log
    m_lineLabel->setText(tr("Line:"));
    //: Name of the field for assistive technology
    m_line->setAccessibleName(tr("Go to line"));
}

} // namespace authloupe
