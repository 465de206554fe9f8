using System;

namespace Microsoft.Xrm.Sdk;

public class Entity
{
    public Entity() : this(null) { }
    public Entity(string entityName) => LogicalName = entityName;
    public Entity(string entityName, Guid id) : this(entityName) => Id = id;
    public Entity(string entityName, string keyName, object keyValue) : this(entityName) => KeyAttributes.Add(keyName, keyValue);

    public Entity(string entityName, KeyAttributeCollection keyAttributes) : this(entityName) => KeyAttributes.AddRange(keyAttributes);

    public string LogicalName { get; set; }
    public virtual Guid Id { get; set; }
    public AttributeCollection Attributes { get; set; } = new AttributeCollection();
    public FormattedValueCollection FormattedValues { get; } = new FormattedValueCollection();
    public RelatedEntityCollection RelatedEntities { get; } = new RelatedEntityCollection();
    public KeyAttributeCollection KeyAttributes { get; set; } = new KeyAttributeCollection();
    public string RowVersion { get; set; }

    public object this[string attributeName]
    {
        get => Attributes[attributeName];
        set => Attributes[attributeName] = value;
    }

    public bool Contains(string attributeName) => Attributes.Contains(attributeName);

    public virtual T GetAttributeValue<T>(string attributeLogicalName) =>
        Attributes.TryGetValue(attributeLogicalName, out var value) && value != null ? (T)value : default;

    public bool TryGetAttributeValue<T>(string attributeLogicalName, out T value)
    {
        var found = Attributes.TryGetValue(attributeLogicalName, out var untyped) && untyped is T;
        value = found ? (T)untyped : default;
        return found;
    }

    public EntityReference ToEntityReference() => new EntityReference(LogicalName, Id) { KeyAttributes = KeyAttributes, RowVersion = RowVersion };
}
