using System.Collections;
using System.Collections.Generic;

namespace Microsoft.Xrm.Sdk;

public abstract class DataCollection<TKey, TValue> : IEnumerable<KeyValuePair<TKey, TValue>>
{
    private const int UsualCount = 4;
    private static readonly Dictionary<TKey, TValue> Empty = new Dictionary<TKey, TValue>();

    // Most collections of most entities stay empty: none is made before something is put into it.
    private Dictionary<TKey, TValue> items;

    protected internal DataCollection() { }

    private Dictionary<TKey, TValue> Found => items ?? Empty;
    private Dictionary<TKey, TValue> Made => items ?? (items = new Dictionary<TKey, TValue>(UsualCount));

    public virtual TValue this[TKey key]
    {
        get => Found[key];
        set => Made[key] = value;
    }

    public int Count => Found.Count;
    public ICollection<TKey> Keys => Found.Keys;
    public ICollection<TValue> Values => Found.Values;

    public void Add(TKey key, TValue value) => Made.Add(key, value);
    public void Add(KeyValuePair<TKey, TValue> item) => Made.Add(item.Key, item.Value);
    public void AddRange(params KeyValuePair<TKey, TValue>[] items) => AddRange((IEnumerable<KeyValuePair<TKey, TValue>>)items);

    public void AddRange(IEnumerable<KeyValuePair<TKey, TValue>> items)
    {
        if (items == null) return;
        foreach (var item in items) Add(item);
    }

    public bool Contains(TKey key) => Found.ContainsKey(key);
    public bool ContainsKey(TKey key) => Found.ContainsKey(key);
    public bool TryGetValue(TKey key, out TValue value) => Found.TryGetValue(key, out value);
    public bool Remove(TKey key) => Found.Remove(key);
    public void Clear() => items?.Clear();

    public IEnumerator<KeyValuePair<TKey, TValue>> GetEnumerator() => Found.GetEnumerator();
    IEnumerator IEnumerable.GetEnumerator() => Found.GetEnumerator();
}
