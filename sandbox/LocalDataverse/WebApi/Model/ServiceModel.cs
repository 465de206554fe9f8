using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Kam.SolutionModel;
using LocalDataverse.Schema;

namespace LocalDataverse.WebApi.Model;

/// <summary>The types, sets and navigation properties of the Web API over one snapshot of the metadata.</summary>
sealed class ServiceModel
{
    static readonly ConditionalWeakTable<Metadata, ServiceModel> Cache = [];

    readonly ConcurrentDictionary<string, EntityType?> types = new();
    readonly ILookup<string, OneToMany> byChild;
    readonly ILookup<string, OneToMany> byParent;

    ServiceModel(Metadata metadata)
    {
        Metadata = metadata;
        byChild = metadata.OneToMany.ToLookup(relationship => relationship.ReferencingTable);
        byParent = metadata.OneToMany.ToLookup(relationship => relationship.ReferencedTable);
    }

    public static ServiceModel Of(Metadata metadata) => Cache.GetValue(metadata, snapshot => new(snapshot));

    public Metadata Metadata { get; }
    public IEnumerable<EntityType> Types => Metadata.Tables.Select(table => Type(table.LogicalName)!);

    public EntityType? Type(string logicalName) => types.GetOrAdd(logicalName, Build);
    public EntityType? Set(string name) => Metadata.TableBySet(name) is { } table ? Type(table.LogicalName) : null;

    public EntityType RequiredType(string logicalName) => Type(logicalName) ?? throw ApiError.NoSuchSegment(logicalName);
    public EntityType RequiredSet(string name) => Set(name) ?? throw ApiError.NoSuchSegment(name);

    EntityType? Build(string logicalName)
    {
        if (Metadata.Table(logicalName) is not { } table) return null;
        var single = LookupNavigations.Of(table, [.. byChild[logicalName]]);
        var many = byParent[logicalName].Select(one => new ToMany(one.CollectionNavigation, one.ReferencingTable, one.ReferencingColumn, one.SchemaName));
        var across = Metadata.ManyToMany.SelectMany(relationship => Across(relationship, logicalName));
        return new(table, [.. single, .. many, .. across]);
    }

    IEnumerable<AcrossMany> Across(ManyToMany relationship, string table)
    {
        if (relationship.FirstTable != table && relationship.SecondTable != table) yield break;
        var (first, second) = ManyToManyColumns.Of(Metadata, relationship);
        if (relationship.FirstTable == table)
            yield return new(relationship.FirstNavigation, relationship.SecondTable, relationship.IntersectTable, first, second, relationship.SchemaName);
        if (relationship.SecondTable == table)
            yield return new(relationship.SecondNavigation, relationship.FirstTable, relationship.IntersectTable, second, first, relationship.SchemaName);
    }
}
