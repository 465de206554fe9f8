using LocalDataverse.Store;

namespace LocalDataverse.Queries;

/// <summary>The rows that come behind a place in an order. The store sorts what is empty before everything, and after it where the order descends.</summary>
internal static class Seek
{
    public static Expr Behind(IReadOnlyList<Order> orders, IReadOnlyList<object?> place, int from = 0)
    {
        var behind = Behind(orders[from], place[from]);
        if (from == orders.Count - 1) return behind;
        return new Or([behind, new And([At(orders[from].By, place[from]), Behind(orders, place, from + 1)])]);
    }

    private static Expr Behind(Order order, object? value) => (order.Descending, value) switch
    {
        (false, null) => new Not(new IsNull(order.By)),
        (true, null) => new Or([]),
        (false, _) => new Compare(order.By, CompareWith.Greater, new Value(value)),
        _ => new Or([new Compare(order.By, CompareWith.Less, new Value(value)), new IsNull(order.By)]),
    };

    private static Expr At(Expr by, object? value) => value is null ? new IsNull(by) : new Compare(by, CompareWith.Equal, new Value(value));
}
