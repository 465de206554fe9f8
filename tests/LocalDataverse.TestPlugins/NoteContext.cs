using System.Linq;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.TestPlugins;

/// <summary>Writes down what it has been told: message, stage, depth, images.</summary>
public sealed class NoteContext : TestPlugin
{
    private readonly string label;

    public NoteContext(string unsecure) => label = unsecure;

    protected override void Run(IPluginExecutionContext context, IOrganizationService service)
    {
        var before = context.PreEntityImages.Select(image => image.Key + "(" + Columns(image.Value) + ")");
        var after = context.PostEntityImages.Select(image => image.Key + "(" + Columns(image.Value) + ")");
        Note(service, $"{label}|{context.MessageName}|{context.Stage}|{context.Mode}|depth {context.Depth}|{(context.IsInTransaction ? "in" : "out")}|{string.Join(" ", before.Concat(after))}");
    }

    private static string Columns(Entity image) => string.Join(",", image.Attributes.Keys.OrderBy(key => key).Select(key => key + "=" + Text(image[key])));

    private static string Text(object value) => value is Money money ? money.Value.ToString("0.##") : value is string ? (string)value : "…";
}
