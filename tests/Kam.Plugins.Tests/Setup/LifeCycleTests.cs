using System.Xml.Linq;
using Kam.Plugins.Tests.World;
using Kam.SolutionModel;

namespace Kam.Plugins.Tests.Setup;

/// <summary>The product comes, grows and goes, and leaves an organization as others have it.</summary>
public class LifeCycleTests
{
    static readonly string[] Moments = ["createdon", "modifiedon", "versionnumber", "installedon", "publishedon"];

    [Fact]
    public void Installed_set_up_and_uninstalled_it_leaves_everything_as_it_was()
    {
        using var organization = Open();
        var administrator = organization.ServiceFor(organization.AdministratorId);
        administrator.Create(new Entity("account") { ["name"] = "Stays" });
        var before = Dump(organization);
        organization.Import(Package.Open());
        administrator.Execute(new OrganizationRequest(CustomApis.Setup.Name));
        organization.Jobs.RunAll();
        administrator.Delete("solution", Solution(administrator).Id);
        Assert.Equal(before, Dump(organization));
    }

    [Fact]
    public void Upgraded_to_a_version_that_has_less_it_is_as_that_version_alone()
    {
        using var upgraded = Open();
        upgraded.Import(Package.Open());
        Upgrade(upgraded, Less());
        using var fresh = Open();
        Upgrade(fresh, Less());
        Assert.Equal(Dump(fresh), Dump(upgraded));
    }

    [Fact]
    public void A_clients_rows_outlive_an_upgrade()
    {
        using var organization = Open();
        organization.Import(Package.Open());
        var administrator = organization.ServiceFor(organization.AdministratorId);
        administrator.Execute(new OrganizationRequest(CustomApis.Setup.Name));
        var client = administrator.Create(new Entity("account") { ["name"] = "Client", ["kam_externalid"] = "C-1" });
        var before = administrator.RetrieveMultiple(new QueryExpression(ProgressDefinitionRow.Table)).Entities.Count;
        Upgrade(organization, Less());
        Assert.Equal(("C-1", before), (administrator.Retrieve("account", client, new ColumnSet("kam_externalid"))["kam_externalid"], administrator.RetrieveMultiple(new QueryExpression(ProgressDefinitionRow.Table)).Entities.Count));
    }

    static Organization Open() => Organization.Open(new OrganizationOptions { Clock = new TestClock(DateTimeOffset.UnixEpoch.AddYears(56)) });

    static void Upgrade(Organization organization, byte[] zip) => organization.ServiceFor(organization.AdministratorId).Execute(new OrganizationRequest("StageAndUpgrade")
    {
        ["CustomizationFile"] = zip, ["PublishWorkflows"] = true, ["OverwriteUnmanagedCustomizations"] = false,
    });

    static Entity Solution(IOrganizationService service) => service.RetrieveMultiple(new QueryExpression("solution")).Entities.Single();

    /// <summary>A next version without charts, a role, a command, a step, and the columns that nothing else of the package names.</summary>
    static byte[] Less()
    {
        using var zip = Package.Open();
        var package = SolutionZip.ReadPackage(zip);
        package.Solution.Element("SolutionManifest")!.SetElementValue("Version", "2.0.0.0");
        package.Customizations.Descendants("visualization").Remove();
        package.Customizations.Element("Roles")!.Elements().Last().Remove();
        package.Customizations.Element("SdkMessageProcessingSteps")!.Elements().Last().Remove();
        var columns = Unnamed(package);
        Assert.NotEmpty(columns);
        columns.ForEach(column => column.Remove());
        using var less = new MemoryStream();
        SolutionPacker.Write(package, less);
        return less.ToArray();
    }

    static List<XElement> Unnamed(SolutionPackage package)
    {
        var names = package.Customizations.Descendants().Where(element => !element.AncestorsAndSelf("attribute").Any(ancestor => ancestor.Attribute("PhysicalName") is not null))
            .SelectMany(element => element.Attributes().Select(attribute => attribute.Value).Concat(element.HasElements ? [] : [element.Value])).SelectMany(text => text.Split(',', ' ')).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. package.Customizations.Descendants("attribute").Where(attribute => attribute.Element("LogicalName")?.Value is { } name && name.StartsWith("kam_", StringComparison.Ordinal) && attribute.Element("Type")!.Value is "nvarchar" or "ntext" or "int" && !names.Contains(attribute.Element("LogicalName")!.Value))];
    }

    /// <summary>Tables, columns and rows, without the moments at which they were written and without the log of imports.</summary>
    static string Dump(Organization organization)
    {
        var service = organization.ServiceFor(organization.SystemUserId);
        var tables = organization.Metadata.Tables.Where(table => table.LogicalName is not ("importjob" or "plugintracelog")).OrderBy(table => table.LogicalName, StringComparer.Ordinal).ToList();
        var columns = tables.Select(table => $"{table.LogicalName}: {string.Join(' ', table.Columns.Select(column => column.LogicalName).Order(StringComparer.Ordinal))}");
        return string.Join('\n', [.. columns, .. tables.SelectMany(table => service.RetrieveMultiple(new QueryExpression(table.LogicalName) { ColumnSet = new ColumnSet(true) }).Entities).OrderBy(row => row.LogicalName, StringComparer.Ordinal).ThenBy(row => row.Id).Select(Told)]);
    }

    static string Told(Entity row) => $"{row.LogicalName} {row.Id} {string.Join(", ", row.Attributes.Where(value => !Moments.Contains(value.Key)).OrderBy(value => value.Key, StringComparer.Ordinal).Select(value => $"{value.Key}={Text(value.Value)}"))}";

    static string? Text(object value) => value switch
    {
        EntityReference reference => reference.Id.ToString(),
        OptionSetValue option => option.Value.ToString(),
        _ => value.ToString(),
    };
}
