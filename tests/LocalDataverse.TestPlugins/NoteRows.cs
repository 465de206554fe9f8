using System.Linq;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.TestPlugins;

/// <summary>Writes down the rows of a message of many, with what its images say of each, and marks every one of them before the operation.</summary>
public sealed class NoteRows : TestPlugin
{
    protected override void Run(IPluginExecutionContext context, IOrganizationService service)
    {
        var rows = ((EntityCollection)context.InputParameters["Targets"]).Entities;
        var many = (IPluginExecutionContext4)context;
        Note(service, $"{context.MessageName} at {context.Stage}: {string.Join(" ", rows.Select(row => row.GetAttributeValue<string>("test_name")))} before {Names(many.PreEntityImagesCollection)} after {Names(many.PostEntityImagesCollection)}".TrimEnd());
        if (context.Stage != 20) return;
        foreach (var row in rows) row["test_memo"] = "marked";
    }

    private static string Names(EntityImageCollection[] images) =>
        string.Join(" ", images.SelectMany(image => image.Values).Select(image => image.GetAttributeValue<string>("test_name") ?? "-"));
}
