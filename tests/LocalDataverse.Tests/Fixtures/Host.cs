using Kam.SolutionModel;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Tests;

/// <summary>An organization with the shop in it, and short words for what tests do.</summary>
public sealed class Host : IDisposable
{
    public Host(params Step[] steps) : this(new OrganizationOptions(), steps) { }

    public Host(OrganizationOptions options, params Step[] steps) : this(options, Shop.Solution(steps)) { }

    public Host(OrganizationOptions options, Solution solution)
    {
        Organization = Organization.Open(options.Chosen());
        Organization.Import(solution);
        Service = Organization.ServiceFor(Organization.AdministratorId);
    }

    public Organization Organization { get; }
    public IOrganizationService Service { get; }

    public IEnumerable<string> Notes => Service.RetrieveMultiple(new QueryExpression("test_note") { ColumnSet = new ColumnSet("test_name"), Orders = { new OrderExpression("versionnumber", OrderType.Ascending) } })
        .Entities.Select(note => note.GetAttributeValue<string>("test_name"));

    public Guid Order(string name = "an order", params (string Column, object? Value)[] values)
    {
        var order = new Entity("test_order") { ["test_name"] = name };
        foreach (var (column, value) in values) order[column] = value;
        return Service.Create(order);
    }

    public void Update(Guid order, string column, object? value) => Service.Update(new Entity("test_order", order) { [column] = value });

    public Entity Read(Guid order, params string[] columns) => Service.Retrieve("test_order", order, columns.Length == 0 ? new ColumnSet(true) : new ColumnSet(columns));

    public EntityCollection Fetch(string inner, string attributes = "") => Service.RetrieveMultiple(new FetchExpression($"<fetch {attributes}>{inner}</fetch>"));

    public OrganizationResponse Send(string message, params (string Name, object Value)[] parameters)
    {
        var request = new OrganizationRequest(message);
        foreach (var (name, value) in parameters) request[name] = value;
        return Service.Execute(request);
    }

    /// <summary>A user with a role, in the root business unit or another.</summary>
    public Guid User(string lastName, Guid? role, Guid? unit = null)
    {
        var id = Service.Create(new Entity("systemuser") { ["firstname"] = "A", ["lastname"] = lastName, ["businessunitid"] = new EntityReference("businessunit", unit ?? Organization.RootBusinessUnitId) });
        if (role is { } given) Service.Associate("systemuser", id, new Relationship("systemuserroles_association"), [new EntityReference("role", given)]);
        return id;
    }

    /// <summary>Every row of every table, as text: two equal dumps mean that nothing has happened.</summary>
    public string Dump() => string.Join('\n', Organization.Metadata.Tables.OrderBy(table => table.LogicalName, StringComparer.Ordinal).SelectMany(Rows));

    private IEnumerable<string> Rows(Table table) => Service.RetrieveMultiple(new QueryExpression(table.LogicalName) { ColumnSet = new ColumnSet(true) })
        .Entities.Select(row => $"{table.LogicalName} {string.Join(", ", row.Attributes.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}={Text(pair.Value)}"))}");

    private static string? Text(object value) => value switch
    {
        EntityReference reference => $"{reference.LogicalName}:{reference.Id}",
        Money money => money.Value.ToString(),
        OptionSetValue option => option.Value.ToString(),
        _ => value.ToString(),
    };

    public static DataverseFault Refused(Action action) => Assert.Throws<DataverseFault>(action);

    public void Dispose() => Organization.Dispose();
}
