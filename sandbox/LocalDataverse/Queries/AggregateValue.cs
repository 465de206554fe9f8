using Kam.SolutionModel;
using LocalDataverse.Execution;
using LocalDataverse.Faults;
using LocalDataverse.Store;
using LocalDataverse.Values;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Queries;

/// <summary>The result of an aggregate in the type that the platform gives it: that of the column, counts as whole numbers.</summary>
internal static class AggregateValue
{
    public static object Of(Call call, ResultColumn column, Aggregation by, object?[] row, out string? text)
    {
        var stored = row[column.Index]!;
        if (by is Aggregation.Count or Aggregation.CountColumn or Aggregation.CountDistinct)
        {
            text = call.Wording.Whole((long)stored);
            return checked((int)(long)stored);
        }
        if (by == Aggregation.Average) stored = Average(column, stored, (long)row[column.Index + 1]!);
        if (column.Column.Type == ColumnType.Integer && (long)stored is > int.MaxValue or < int.MinValue) throw Fault.ArithmeticOverflow();
        text = column.Column.Kind.Format(column.Column, stored, call.Wording);
        return column.Column.Kind.ToSdk(column.Column, stored);
    }

    private static object Average(ResultColumn column, object sum, long count)
    {
        if (sum is double real) return real / count;
        var average = (decimal)(long)sum / count;
        return column.Column.Type is ColumnType.Integer or ColumnType.BigInteger ? (long)decimal.Truncate(average) : (long)decimal.Round(average, MidpointRounding.AwayFromZero);
    }
}
