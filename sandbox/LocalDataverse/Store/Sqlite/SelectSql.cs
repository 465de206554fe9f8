using System.Text;

namespace LocalDataverse.Store.Sqlite;

/// <summary>A query as SQL with its parameters; no value is ever written into the text.</summary>
internal sealed class SelectSql
{
    /// <summary>SQLite's way to skip rows and take all others.</summary>
    private const int NoLimit = -1;
    private readonly StringBuilder sql = new();
    private readonly List<object?> values = [];

    public static (string Sql, List<object?> Values) Write(Select select)
    {
        var writer = new SelectSql();
        writer.Query(select);
        return (writer.sql.ToString(), writer.values);
    }

    private void Query(Select select)
    {
        sql.Append(select.Distinct ? "SELECT DISTINCT " : "SELECT ");
        List(select.Outputs, Expression);
        sql.Append(" FROM ");
        Table(select.From);
        foreach (var join in select.Joins)
        {
            sql.Append(join.Kind == JoinKind.Inner ? " JOIN " : " LEFT JOIN ");
            Table(join.Source);
            sql.Append(" ON ");
            Expression(join.On);
        }
        Clause<Expr>(" WHERE ", select.Where is null ? [] : [select.Where], Expression);
        Clause(" GROUP BY ", select.GroupBy, Expression);
        Clause(" ORDER BY ", select.OrderBy, OrderBy);
        if (select.Limit is not null || select.Offset > 0) Limit(select.Limit ?? NoLimit, select.Offset);
    }

    private void Limit(int limit, int offset)
    {
        sql.Append(" LIMIT ");
        Parameter((long)limit);
        if (offset == 0) return;
        sql.Append(" OFFSET ");
        Parameter((long)offset);
    }

    private void Table(Source source) => sql.Append(RowSql.Quote(source.Table.Name)).Append(" t").Append(source.Number);

    private void OrderBy(Order order)
    {
        Expression(order.By);
        if (order.Descending) sql.Append(" DESC");
    }

    private void Clause<T>(string keyword, IReadOnlyList<T> parts, Action<T> write)
    {
        if (parts.Count == 0) return;
        sql.Append(keyword);
        List(parts, write);
    }

    private void List<T>(IReadOnlyList<T> parts, Action<T> write, string separator = ", ")
    {
        for (var index = 0; index < parts.Count; index++)
        {
            if (index > 0) sql.Append(separator);
            write(parts[index]);
        }
    }

    private void Parameter(object? value)
    {
        sql.Append('?');
        values.Add(value);
    }

    private void Expression(Expr expression)
    {
        switch (expression)
        {
            case ColumnOf column: sql.Append('t').Append(column.Source).Append('.').Append(RowSql.Quote(column.Column)); break;
            case Value value: Parameter(value.Of); break;
            case Compare compare: Infix(compare.Left, Sign(compare.With), compare.Right); break;
            case IsNull isNull: Wrap("(", isNull.Of, " IS NULL)"); break;
            case Not not: Wrap("(NOT ", not.Of, ")"); break;
            case And and: Joined(and.Parts, " AND ", "1"); break;
            case Or or: Joined(or.Parts, " OR ", "0"); break;
            case Like like: Matches(like); break;
            case OneOf oneOf: Member(oneOf); break;
            case Exists exists: Nested("EXISTS (", exists.Query); break;
            case InQuery inQuery: Within(inQuery); break;
            case Aggregate aggregate: AggregateOf(aggregate); break;
            case Ranking ranking: Rank(ranking); break;
            case PartOfDate part: DateSql.Write(sql, part.Part, () => Expression(part.Of)); break;
            default: throw new InvalidOperationException($"No SQL for {expression.GetType().Name}");
        }
    }

    private void Wrap(string before, Expr of, string after)
    {
        sql.Append(before);
        Expression(of);
        sql.Append(after);
    }

    private void Infix(Expr left, string sign, Expr right)
    {
        sql.Append('(');
        Expression(left);
        sql.Append(sign);
        Expression(right);
        sql.Append(')');
    }

    private static string Sign(CompareWith with) => with switch
    {
        CompareWith.Equal => " = ",
        CompareWith.NotEqual => " <> ",
        CompareWith.Less => " < ",
        CompareWith.LessOrEqual => " <= ",
        CompareWith.Greater => " > ",
        _ => " >= ",
    };

    private void Joined(IReadOnlyList<Expr> parts, string separator, string whenNone)
    {
        sql.Append('(');
        if (parts.Count == 0) sql.Append(whenNone);
        List(parts, Expression, separator);
        sql.Append(')');
    }

    private void Matches(Like like)
    {
        sql.Append(TextFunctions.Matches + "(");
        Expression(like.Of);
        sql.Append(", ");
        Parameter(like.Pattern);
        sql.Append(')');
    }

    private void Member(OneOf oneOf)
    {
        sql.Append('(');
        Expression(oneOf.Of);
        sql.Append(" IN (");
        List(oneOf.Values, Parameter);
        sql.Append("))");
    }

    private void Within(InQuery inQuery)
    {
        sql.Append('(');
        Expression(inQuery.Of);
        Nested(" IN (", inQuery.Query);
        sql.Append(')');
    }

    private void Rank(Ranking ranking)
    {
        sql.Append("CASE ");
        Expression(ranking.Of);
        for (var place = 0; place < ranking.Values.Count; place++)
        {
            sql.Append(" WHEN ");
            Parameter(ranking.Values[place]);
            sql.Append(" THEN ").Append(place);
        }
        sql.Append(ranking.Values.Count == 0 ? "WHEN NULL THEN 0 END" : " END");
    }

    private void Nested(string before, Select query)
    {
        sql.Append(before);
        Query(query);
        sql.Append(')');
    }

    private void AggregateOf(Aggregate aggregate)
    {
        if (aggregate.Of is null)
        {
            sql.Append("COUNT(*)");
            return;
        }
        sql.Append(aggregate.By switch
        {
            Aggregation.CountDistinct => "COUNT(DISTINCT ",
            Aggregation.Sum => "SUM(",
            Aggregation.Average => "AVG(",
            Aggregation.Min => "MIN(",
            Aggregation.Max => "MAX(",
            _ => "COUNT(",
        });
        Expression(aggregate.Of);
        sql.Append(')');
    }
}
