namespace LocalDataverse.Store.Memory.Evaluation;

/// <summary>The order of a query: what is missing comes first, and last where the order descends.</summary>
internal sealed class KeyOrder(bool[] isDescending) : IComparer<object?[]>
{
    public int Compare(object?[]? left, object?[]? right)
    {
        for (var place = 0; place < isDescending.Length; place++)
        {
            var order = ValueOrder.Instance.Compare(left![place], right![place]);
            if (order != 0) return isDescending[place] ? -order : order;
        }
        return 0;
    }
}
