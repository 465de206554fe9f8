using System.Reflection;
using Kam.SolutionModel;
using LocalDataverse.Schema;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Importing;

/// <summary>Rows of assemblies, types, steps, images and custom APIs.</summary>
internal static class PluginComponents
{
    public static IEnumerable<Component> Of(Solution solution)
    {
        var own = solution.CustomApis.Select(api => api.UniqueName).ToHashSet(StringComparer.Ordinal);
        return [.. solution.PluginAssemblies.SelectMany(Assembly), .. solution.CustomApis.SelectMany(Api), .. solution.Steps.SelectMany(step => Step(step, own))];
    }

    private static IEnumerable<Component> Assembly(PluginAssembly assembly)
    {
        var name = new AssemblyName(assembly.FullName);
        yield return new("pluginassembly", assembly.Id, ("name", name.Name), ("version", name.Version?.ToString()), ("culture", "neutral"), ("publickeytoken", Convert.ToHexStringLower(name.GetPublicKeyToken() ?? [])), ("isolationmode", 2), ("sourcetype", 0));
        foreach (var type in assembly.Types)
            yield return new("plugintype", type.Id, ("name", type.TypeName), ("typename", type.TypeName), ("friendlyname", type.FriendlyName), ("assemblyname", name.Name), ("pluginassemblyid", new EntityReference("pluginassembly", assembly.Id)));
    }

    private static IEnumerable<Component> Step(Step step, HashSet<string> apis)
    {
        var message = Message(step.Message, apis.Contains(step.Message));
        yield return message;
        yield return new("sdkmessageprocessingstep", step.Id, ("name", step.Name), ("sdkmessageid", new EntityReference("sdkmessage", message.Id)), ("plugintypeid", new EntityReference("plugintype", step.PluginTypeId)), ("stage", (int)step.Stage), ("mode", step.IsAsync ? 1 : 0), ("rank", step.Rank),
            ("filteringattributes", string.Join(',', step.FilteringColumns)), ("asyncautodelete", step.AsyncAutoDelete), ("configuration", step.Configuration), ("supporteddeployment", 0));
        foreach (var image in step.Images)
            yield return new("sdkmessageprocessingstepimage", image.Id, ("name", image.Alias), ("entityalias", image.Alias), ("imagetype", (int)image.Type), ("attributes", string.Join(',', image.Columns)), ("messagepropertyname", image.MessageProperty), ("sdkmessageprocessingstepid", new EntityReference("sdkmessageprocessingstep", step.Id)));
    }

    private static IEnumerable<Component> Api(CustomApi api)
    {
        var id = ComponentId.Of("customapi", api.UniqueName);
        yield return new("customapi", id, ("name", api.UniqueName), ("uniquename", api.UniqueName), ("displayname", api.DisplayName.In(Labels.English)), ("bindingtype", (int)api.Binding), ("boundentitylogicalname", api.BoundTable), ("isfunction", api.IsFunction),
            ("executeprivilegename", api.ExecutePrivilege), ("plugintypeid", api.PluginTypeId is { } type ? new EntityReference("plugintype", type) : null));
        foreach (var parameter in api.Requests) yield return Parameter("customapirequestparameter", id, api, parameter);
        foreach (var property in api.Responses) yield return Parameter("customapiresponseproperty", id, api, property);
        yield return Message(api.UniqueName, isApi: true);
    }

    private static Component Parameter(string table, Guid apiId, CustomApi api, CustomApiParameter parameter) =>
        new(table, ComponentId.Of(table, $"{api.UniqueName}.{parameter.UniqueName}"), ("name", parameter.UniqueName), ("uniquename", parameter.UniqueName), ("displayname", parameter.UniqueName), ("type", (int)parameter.Type), ("isoptional", parameter.IsOptional), ("logicalentityname", parameter.Table), ("customapiid", new EntityReference("customapi", apiId)));

    private static Component Message(string name, bool isApi) => new("sdkmessage", !isApi && Kam.SolutionModel.Messages.Find(name) is { } known ? known : ComponentId.Of("sdkmessage", name), ("name", name));
}
