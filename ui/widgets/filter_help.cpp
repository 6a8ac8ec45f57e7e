// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/filter_help.h"

#include "models/field_text.h"
#include "models/table_columns.h"
#include "query/filter_names.h"
#include "widgets/dialog_buttons.h"
#include "widgets/log_data_delegate.h"
#include "widgets/report_table.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QTabWidget>
#include <QTableWidget>
#include <QVBoxLayout>

namespace authloupe {

FilterHelp::FilterHelp(QWidget* parent)
    : QDialog(parent),
      m_tabs(new QTabWidget(this)),
      m_examples(makeReportTable(m_tabs)),
      m_fields(makeReportTable(m_tabs))
{
    for (QTableWidget* const table : {m_examples, m_fields}) {
        table->setItemDelegateForColumn(0, new LogDataDelegate(table)); // it is typed as it stands
        m_tabs->addTab(table, QString());
    }
    auto* const buttons = dialogButtons(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* const layout = new QVBoxLayout(this);
    layout->addWidget(m_tabs);
    layout->addWidget(buttons);
    resizeOnScreen(*this, {fontMetrics().averageCharWidth() * 90, fontMetrics().lineSpacing() * 32});
    retranslate();
}

void FilterHelp::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void FilterHelp::retranslate()
{
    //: title of a window with examples of what can be typed into the search field
    setWindowTitle(tr("Filter language"));
    //: tab: what can be typed into the search field
    m_tabs->setTabText(0, tr("Examples"));
    //: tab: names of the fields of a connection that can be typed into the search field
    m_tabs->setTabText(1, tr("Fields"));
    m_examples->setAccessibleName(m_tabs->tabText(0));
    m_fields->setAccessibleName(m_tabs->tabText(1));
    fillExamples();
    fillFields();
}

void FilterHelp::fillExamples()
{
    QList<QStringList> rows;
    const auto add = [&rows](const char* example, const QString& finds) {
        rows.append({QString::fromLatin1(example), finds});
    };
    //: what `alice` in the search field finds
    add("alice", tr("Connections with this word in some column, whatever its case"));
    //: what `"two words"` in the search field finds
    add("\"two words\"", tr("These words as they stand, with the blank"));
    //: what `-alice` in the search field finds
    add("-alice", tr("Connections without this word"));
    //: what `user:alice` in the search field finds
    add("user:alice", tr("A user whose name contains this"));
    //: what `user:=alice` in the search field finds
    add("user:=alice", tr("A user with exactly this name"));
    //: what `-user:bob` in the search field finds
    add("-user:bob", tr("Connections on which no user’s name contains this"));
    //: what `user:alice,bob` in the search field finds
    add("user:alice,bob", tr("One or the other"));
    //: what `profile:Out*` in the search field finds; * and ? are typed as they are
    add("profile:Out*", tr("A profile of this form: * stands for any characters, ? for one"));
    //: what `user:/^a.c$/i` in the search field finds
    add("user:/^a.c$/i", tr("A regular expression; with i, upper and lower case are alike"));
    //: what `ip:172.16.0.0/12` in the search field finds
    add("ip:172.16.0.0/12", tr("Remote addresses in this network"));
    //: what `outcome:failed,error` in the search field finds
    add("outcome:failed,error", tr("Connections of one of these outcomes"));
    //: what `failures:>=5` in the search field finds
    add("failures:>=5", tr("At least five failed attempts"));
    //: what `failures:5..9` in the search field finds
    add("failures:5..9", tr("From five to nine failed attempts"));
    //: what `duration:>60s` in the search field finds; s, m, h and d are typed as they are
    add("duration:>60s", tr("Longer than sixty seconds; m, h and d are minutes, hours and days"));
    //: what `opened:2009-04-22T11:40..11:50` in the search field finds
    add("opened:2009-04-22T11:40..11:50", tr("Opened in these minutes, by the clock of the log"));
    //: what `response:*` in the search field finds
    add("response:*", tr("Connections for which the log states a response"));
    //: what `marked:yes` in the search field finds; `no` is typed as it is
    add("marked:yes", tr("Connections that you marked; with no, all others"));
    //: header of a column: examples of what can be typed into the search field
    const QString type = tr("Type");
    //: header of a column: what an example finds
    const QString finds = tr("Finds");
    fillReportTable(*m_examples, {type, finds}, rows);
}

void FilterHelp::fillFields()
{
    QList<QStringList> rows;
    for (const SessionField field : tableColumns()) {
        const std::string_view name = nameOf(FilterName(field));
        rows.append({QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size())) + u':',
                     headerText(field), explanation(field)});
    }
    //: header of a column: what to type
    const QString type = tr("Type");
    //: header of a column: name of a column of the table
    const QString column = tr("Column");
    //: header of a column: what the column of the table tells
    const QString meaning = tr("Meaning");
    fillReportTable(*m_fields, {type, column, meaning}, rows);
}

} // namespace authloupe
