namespace Kam.SolutionModel;

/// <summary>Ids of the solution's roles: an imported role keeps its id in the root business unit.</summary>
static class CSharpRoles
{
    public static string Write(Solution solution)
    {
        var writer = CSharpModel.NewFile("System");
        writer.Line(CSharpModel.Summary("The solution's security roles, by the id that each has in the root business unit."));
        writer.Block("public static class Roles", () =>
        {
            foreach (var role in solution.Roles.OrderBy(role => role.Name, StringComparer.Ordinal))
                writer.Line($"public static readonly Guid {Names.FromLabel(role.Name)} = new Guid(\"{role.Id}\");");
        });
        return writer.ToString();
    }
}
