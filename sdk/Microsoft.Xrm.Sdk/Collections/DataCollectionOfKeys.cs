using System.Collections;
using System.Collections.Generic;

namespace Microsoft.Xrm.Sdk;

public abstract class DataCollection<TKey, TValue> : IEnumerable<KeyValuePair<TKey, TValue>>
{
    private readonly Dictionary<TKey, TValue> items = new Dictionary<TKey, TValue>();

    protected internal DataCollection() { }

    public virtual TValue this[TKey key]
    {
        get => items[key];
        set => items[key] = value;
    }

    public int Count => items.Count;
    public ICollection<TKey> Keys => items.Keys;
    public ICollection<TValue> Values => items.Values;

    public void Add(TKey key, TValue value) => items.Add(key, value);
    public void Add(KeyValuePair<TKey, TValue> item) => items.Add(item.Key, item.Value);
    public void AddRange(params KeyValuePair<TKey, TValue>[] items) => AddRange((IEnumerable<KeyValuePair<TKey, TValue>>)items);

    public void AddRange(IEnumerable<KeyValuePair<TKey, TValue>> items)
    {
        if (items == null) return;
        foreach (var item in items) Add(item);
    }

    public bool Contains(TKey key) => items.ContainsKey(key);
    public bool ContainsKey(TKey key) => items.ContainsKey(key);
    public bool TryGetValue(TKey key, out TValue value) => items.TryGetValue(key, out value);
    public bool Remove(TKey key) => items.Remove(key);
    public void Clear() => items.Clear();

    public IEnumerator<KeyValuePair<TKey, TValue>> GetEnumerator() => items.GetEnumerator();
    IEnumerator IEnumerable.GetEnumerator() => items.GetEnumerator();
}
