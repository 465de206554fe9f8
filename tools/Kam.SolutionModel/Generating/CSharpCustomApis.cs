namespace Kam.SolutionModel;

/// <summary>Names of the custom APIs, of their parameters and of their answers.</summary>
static class CSharpCustomApis
{
    public static string Write(Solution solution, Names names)
    {
        var writer = CSharpModel.NewFile();
        writer.Line(CSharpModel.Summary("Names of the solution's own messages."));
        writer.Block("public static class CustomApis", () =>
        {
            foreach (var (index, api) in solution.CustomApis.Index())
            {
                if (index > 0) writer.Line();
                Api(writer, api, names);
            }
        });
        return writer.ToString();
    }

    static void Api(CodeWriter writer, CustomApi api, Names names)
    {
        writer.Line(CSharpModel.Summary(api.DisplayName.In(Labels.English)));
        writer.Block($"public static class {names.Pascal(api.UniqueName)}", () =>
        {
            writer.Line($"public const string Name = \"{api.UniqueName}\";");
            foreach (var parameter in api.Requests.Concat(api.Responses).Select(parameter => parameter.UniqueName).Distinct())
                writer.Line($"public const string {names.Pascal(parameter)} = \"{parameter}\";");
        });
    }
}
