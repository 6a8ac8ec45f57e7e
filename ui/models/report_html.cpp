// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report_html.h"

#include "models/timeline_svg.h"

namespace authloupe {

namespace {

constexpr std::size_t kFullPage = std::size_t{1} << 16U; // bytes kept before they are written

QString styleSheet()
{
    return QStringLiteral(
        ":root{color-scheme:light dark;--line:#c8ccd0;--soft:#f2f4f6;--dim:#55606a;--ink:#1b1f23;--page:#fff}"
        "@media(prefers-color-scheme:dark){:root{--line:#454c54;--soft:#22272c;--dim:#a3adb7;--ink:#e6e9ec;"
        "--page:#15181b}}"
        "@media print{:root{--line:#bbb;--soft:#f2f2f2;--dim:#444;--ink:#000;--page:#fff}}"
        "*{box-sizing:border-box}"
        "body{font:15px/1.45 system-ui,sans-serif;color:var(--ink);background:var(--page);max-width:72rem;"
        "margin:0 auto;padding:1.5rem}"
        "h1{font-size:1.7rem;margin:0 0 1rem}"
        "h2{font-size:1.3rem;margin:2.2rem 0 .6rem;border-bottom:2px solid var(--line);padding-bottom:.2rem}"
        "h3{font-size:1.08rem;margin:1.8rem 0 .4rem}h4{font-size:1rem;margin:1rem 0 .3rem;color:var(--dim)}"
        "h1,h2,h3,h4{break-after:avoid;overflow-wrap:anywhere}"
        "p{margin:.4rem 0;overflow-wrap:anywhere;white-space:pre-line}"
        ".wide{overflow-x:auto}"
        "table{border-collapse:collapse;margin:.3rem 0 .6rem;font-size:.92rem}"
        "th,td{padding:.2rem .6rem;text-align:start;vertical-align:top;border-bottom:1px solid var(--line);"
        "overflow-wrap:anywhere;min-width:3.2rem}"
        "td{white-space:pre-line}" // a number, then a sentence about it
        "thead th{background:var(--soft)}"
        "tbody th{font-weight:normal;color:var(--dim)}"
        "td.n,th.n{text-align:end;font-variant-numeric:tabular-nums}"
        "tr{break-inside:avoid}thead{display:table-header-group}"
        ".lines{direction:ltr;font:.85rem/1.35 ui-monospace,monospace;width:100%}"
        ".lines td{white-space:pre-wrap;border:0;padding:.05rem .5rem;text-align:left}"
        ".lines th{border:0;padding:.05rem .5rem;text-align:right;min-width:0;width:1%;white-space:nowrap}"
        "svg{max-width:100%;height:auto;display:block}figure{margin:.5rem 0;break-inside:avoid}"
        "svg text{font:11px system-ui,sans-serif;fill:currentColor}"
        "figcaption{display:flex;flex-wrap:wrap;gap:.3rem 1.2rem;margin-top:.3rem}"
        "figcaption svg{display:inline-block;vertical-align:-2px;margin-inline-end:.4rem}"
        "@media print{body{max-width:none;padding:0;font-size:10pt}@page{margin:15mm}}");
}

QString escaped(const QString& text)
{
    return text.toHtmlEscaped();
}

QString marked(const ReportCell& cell)
{
    return cell.isLog ? QString(u"<bdi dir=\"ltr\">" % escaped(cell.text) % u"</bdi>") : escaped(cell.text);
}

} // namespace

ReportHtml::ReportHtml(ByteSink& sink, const QString& title, const QString& language,
                       Qt::LayoutDirection direction)
    : m_sink(sink)
{
    put(u"<!DOCTYPE html>\n<html lang=\"" % escaped(language) % u"\" dir=\""
        % (direction == Qt::RightToLeft ? u"rtl" : u"ltr")
        % u"\">\n<head>\n<meta charset=\"utf-8\">\n"
          u"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
          u"'unsafe-inline'\">\n"
          u"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
          u"<meta name=\"referrer\" content=\"no-referrer\">\n<title>"
        % escaped(title) % u"</title>\n<style>" % styleSheet() % u"</style>\n</head>\n<body>\n");
}

void ReportHtml::heading(const QString& text, ReportLevel level)
{
    const QString tag = u'h' % QString::number(static_cast<int>(level));
    put(u'<' % tag % u'>' % escaped(text) % u"</" % tag % u">\n");
}

void ReportHtml::paragraph(const ReportCell& text)
{
    put(u"<p>" % marked(text) % u"</p>\n");
}

void ReportHtml::row(const ReportTable& table, const std::vector<ReportCell>& cells)
{
    QString out = QStringLiteral("<tr>");
    for (std::size_t column = 0; column < cells.size(); ++column) {
        const bool names = table.kind != ReportTable::Kind::Data && column == 0;
        const QString tag = names ? QStringLiteral("th") : QStringLiteral("td");
        const QString kind = names                    ? QStringLiteral(" scope=\"row\"")
                             : cells[column].isNumber ? QStringLiteral(" class=\"n\"")
                                                      : QString();
        out += u'<' % tag % kind % u'>' % marked(cells[column]) % u"</" % tag % u'>';
    }
    put(out % u"</tr>\n");
}

void ReportHtml::table(const ReportTable& table)
{
    const bool isLines = table.kind == ReportTable::Kind::Lines;
    put(isLines ? QStringLiteral("<table class=\"lines\" dir=\"ltr\">\n")
                : QStringLiteral("<div class=\"wide\"><table>\n"));
    if (!table.header.empty()) {
        QString head = QStringLiteral("<thead><tr>");
        for (const ReportCell& cell : table.header)
            head += (cell.isNumber ? u"<th scope=\"col\" class=\"n\">" : u"<th scope=\"col\">")
                    % escaped(cell.text) % u"</th>";
        put(head % u"</tr></thead>\n");
    }
    put(QStringLiteral("<tbody>\n"));
    for (const std::vector<ReportCell>& cells : table.rows)
        row(table, cells);
    put(isLines ? QStringLiteral("</tbody></table>\n") : QStringLiteral("</tbody></table></div>\n"));
}

void ReportHtml::picture(const TimelinePicture& picture)
{
    put(u"<figure><svg viewBox=\"0 0 " % svgNumber(TimelinePicture::kWidth) % u' '
        % svgNumber(TimelinePicture::kHeight) % u"\" width=\"" % svgNumber(TimelinePicture::kWidth)
        % u"\" role=\"img\" direction=\"ltr\" aria-label=\"" % escaped(picture.description) % u"\">"
        % svgShapes(picture, QStringLiteral("currentColor")) % u"</svg>\n<figcaption>");
    for (const TimelineSeries& series : picture.legend)
        put(u"<span><svg width=\"16\" height=\"16\" aria-hidden=\"true\">" % svgSwatch({0, 0, 16, 16}, series)
            % u"</svg>" % escaped(series.name) % u"</span>");
    for (const SignName& name : picture.signNames)
        put(u"<span><svg width=\"16\" height=\"16\" aria-hidden=\"true\">"
            % svgSign(name.shape, {8, 8}, QStringLiteral("currentColor")) % u"</svg>" % escaped(name.text)
            % u"</span>");
    put(QStringLiteral("</figcaption></figure>\n"));
}

std::optional<Error> ReportHtml::end()
{
    put(QStringLiteral("</body>\n</html>\n"));
    flush();
    return m_error;
}

void ReportHtml::put(const QString& markup)
{
    if (m_error)
        return;
    const QByteArray bytes = markup.toUtf8();
    m_buffer.append(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    if (m_buffer.size() >= kFullPage)
        flush();
}

void ReportHtml::flush()
{
    if (!m_error)
        m_error = m_sink.write(m_buffer);
    m_buffer.clear();
}

} // namespace authloupe
