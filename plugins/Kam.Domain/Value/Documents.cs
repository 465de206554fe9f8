using System;

namespace Kam.Domain;

/// <summary>The purchases of one client document by document, and in each category by category.</summary>
sealed class Documents
{
    readonly long[] keys;
    readonly int[] order;
    PurchaseFact[] purchases = Array.Empty<PurchaseFact>();

    /// <param name="most">How many purchases there can be.</param>
    public Documents(int most)
    {
        keys = new long[most];
        order = new int[most];
    }

    public int Most => keys.Length;

    /// <summary>How many purchases there are; one of a day to come is not yet one.</summary>
    public int Count { get; private set; }

    public ref PurchaseFact this[int at] => ref purchases[order[at]];

    public int CategoryOf(int at) => (int)keys[at];

    public void Sort(PurchaseFact[] purchases, int from, int count, Day today, CategorySums categories)
    {
        this.purchases = purchases;
        Count = 0;
        var isSorted = true;
        for (var at = from; at < from + count; at++)
        {
            ref var purchase = ref purchases[at];
            if (purchase.Date > today) continue;
            keys[Count] = (long)purchase.Document << 32 | (uint)categories.NumberOf(purchase.Category);
            isSorted &= Count == 0 || keys[Count] >= keys[Count - 1];
            order[Count++] = at;
        }
        if (!isSorted) Array.Sort(keys, order, 0, Count);
    }

    /// <summary>Where the document ends that begins there.</summary>
    public int EndOf(int from)
    {
        var end = from + 1;
        while (end < Count && keys[end] >> 32 == keys[from] >> 32) end++;
        return end;
    }

    public bool IsOneDay(int from, int end)
    {
        var day = this[from].Date;
        for (var at = from + 1; at < end; at++)
            if (this[at].Date != day) return false;
        return true;
    }

    /// <summary>A document as an order with its categories: none with a net amount of nothing or less, and what was only returned is no category.</summary>
    /// <param name="net">Of the whole document.</param>
    public OrderCount OrderOf(int from, int end, decimal net)
    {
        if (net <= 0) return default;
        var categories = 0;
        for (int at = from, next; at < end; at = next)
        {
            var category = this[at].Net;
            for (next = at + 1; next < end && keys[next] == keys[at]; next++) category += this[next].Net;
            if (category > 0) categories++;
        }
        return new(1, categories);
    }

    /// <summary>Of what a document has on some days.</summary>
    public OrderCount OrderOf(int from, int end, Func<Day, bool> isCounted)
    {
        decimal net = 0;
        var categories = 0;
        for (int at = from, next; at < end; at = next)
        {
            decimal category = 0;
            for (next = at; next < end && keys[next] == keys[at]; next++)
                if (isCounted(this[next].Date)) category += this[next].Net;
            if (category > 0) categories++;
            net += category;
        }
        return net > 0 ? new(1, categories) : default;
    }
}
