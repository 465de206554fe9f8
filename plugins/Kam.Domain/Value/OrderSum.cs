namespace Kam.Domain;

/// <summary>Counts the orders of a period, and their categories, while the purchases come document by document and in each category by category.</summary>
struct OrderSum
{
    int orders, categoryOrders, categories;
    decimal order, category;

    public void Add(decimal net) => category += net;

    /// <summary>The category ends, or the document with it. One with a net amount of nothing or less is no order.</summary>
    public void End(bool isDocument)
    {
        if (category > 0) categories++;
        order += category;
        category = 0;
        if (!isDocument) return;
        if (order > 0)
        {
            orders++;
            categoryOrders += categories;
        }
        order = 0;
        categories = 0;
    }

    public readonly OrderCount Count => new(orders, categoryOrders);
}
