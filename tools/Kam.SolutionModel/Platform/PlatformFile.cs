using System.Text.Json;
using System.Text.Json.Serialization;

namespace Kam.SolutionModel;

/// <summary>One platform file as written.</summary>
sealed record PlatformFile
{
    public static JsonSerializerOptions Options { get; } = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    public required List<PlatformTable> Tables { get; init; }
    public List<string[]> ManyToMany { get; init; } = [];

    /// <summary>Relationships that share a lookup with another one, which knows only the more general table: [name, parent, child, column].</summary>
    public List<string[]> OneToMany { get; init; } = [];
}

/// <summary>
/// One table as written. <see cref="Audit"/> is the middle of lk_…_createdby ("" when the table has no such columns);
/// <see cref="Owner"/> names the relationships to owner, business unit, user and team.
/// </summary>
sealed record PlatformTable
{
    public required string Name { get; init; }
    public required string Schema { get; init; }
    public required string Set { get; init; }
    public int? Code { get; init; }

    [JsonConverter(typeof(JsonStringEnumConverter<Ownership>))]
    public required Ownership Ownership { get; init; }
    public string? Id { get; init; }
    public bool Activity { get; init; }
    public bool Intersect { get; init; }

    /// <summary>"schema" where the Web API names lookups by schema name (tables of the newer kind).</summary>
    public string? Navigation { get; init; }
    public required string[] Labels { get; init; }
    public required string[] Plural { get; init; }
    public required string Audit { get; init; }
    public string[] Owner { get; init; } = [];
    public string? Currency { get; init; }

    /// <summary>Column by logical name: ["SchemaName type arguments flags", English, Russian, relationships].</summary>
    public required Dictionary<string, string[]> Columns { get; init; }

    /// <summary>Options by column: [value, English, Russian, and for a state its default status, for a status its state].</summary>
    public Dictionary<string, JsonElement[][]> Options { get; init; } = [];
}
