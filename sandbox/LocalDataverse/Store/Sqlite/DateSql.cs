using System.Text;

namespace LocalDataverse.Store.Sqlite;

/// <summary>Parts of dates kept as seconds since 1970. A week is counted as SQL Server's DATEPART(week): from 1 January, weeks begin on Sunday.</summary>
internal static class DateSql
{
    public static void Write(StringBuilder sql, DatePart part, Action expression)
    {
        switch (part)
        {
            case DatePart.Year: Part(sql, "%Y", expression); break;
            case DatePart.Month: Part(sql, "%m", expression); break;
            case DatePart.Day: Part(sql, "%d", expression); break;
            case DatePart.Quarter:
                sql.Append("((");
                Part(sql, "%m", expression);
                sql.Append(" + 2) / 3)");
                break;
            default: Week(sql, expression); break;
        }
    }

    private static void Part(StringBuilder sql, string format, Action expression)
    {
        sql.Append("CAST(strftime('").Append(format).Append("', ");
        expression();
        sql.Append(", 'unixepoch') AS INTEGER)");
    }

    /// <summary>(day of year - 1 + weekday of 1 January) / 7 + 1.</summary>
    private static void Week(StringBuilder sql, Action expression)
    {
        sql.Append("((");
        Part(sql, "%j", expression);
        sql.Append(" - 1 + CAST(strftime('%w', ");
        expression();
        sql.Append(", 'unixepoch', 'start of year') AS INTEGER)) / 7 + 1)");
    }
}
