using System.Reflection;
using Kam.SolutionModel;
using LocalDataverse.Execution;
using LocalDataverse.Schema;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Importing;

internal delegate void PutComponent(string table, Guid id, params ReadOnlySpan<(string Column, object? Value)> values);

/// <summary>Rows of assemblies, types, steps, images and custom APIs.</summary>
internal sealed class PluginImport(Call call, PutComponent put)
{
    public void Run(Solution solution)
    {
        foreach (var assembly in solution.PluginAssemblies) Assembly(assembly);
        foreach (var api in solution.CustomApis) Api(api);
        foreach (var step in solution.Steps) Step(step);
    }

    private void Assembly(PluginAssembly assembly)
    {
        var name = new AssemblyName(assembly.FullName);
        put("pluginassembly", assembly.Id, ("name", name.Name), ("version", name.Version?.ToString()), ("culture", "neutral"), ("publickeytoken", Convert.ToHexStringLower(name.GetPublicKeyToken() ?? [])), ("isolationmode", 2), ("sourcetype", 0));
        foreach (var type in assembly.Types)
            put("plugintype", type.Id, ("name", type.TypeName), ("typename", type.TypeName), ("friendlyname", type.FriendlyName), ("assemblyname", name.Name), ("pluginassemblyid", new EntityReference("pluginassembly", assembly.Id)));
    }

    private void Step(Step step)
    {
        put("sdkmessageprocessingstep", step.Id, ("name", step.Name), ("sdkmessageid", new EntityReference("sdkmessage", Message(step.Message))), ("plugintypeid", new EntityReference("plugintype", step.PluginTypeId)), ("stage", (int)step.Stage), ("mode", step.IsAsync ? 1 : 0), ("rank", step.Rank),
            ("filteringattributes", string.Join(',', step.FilteringColumns)), ("asyncautodelete", step.AsyncAutoDelete), ("configuration", step.Configuration), ("supporteddeployment", 0));
        foreach (var image in step.Images)
            put("sdkmessageprocessingstepimage", image.Id, ("name", image.Alias), ("entityalias", image.Alias), ("imagetype", (int)image.Type), ("attributes", string.Join(',', image.Columns)), ("messagepropertyname", image.MessageProperty), ("sdkmessageprocessingstepid", new EntityReference("sdkmessageprocessingstep", step.Id)));
    }

    private void Api(CustomApi api)
    {
        var id = ComponentId.Of("customapi", api.UniqueName);
        put("customapi", id, ("name", api.UniqueName), ("uniquename", api.UniqueName), ("displayname", api.DisplayName.In(Labels.English)), ("bindingtype", (int)api.Binding), ("boundentitylogicalname", api.BoundTable), ("isfunction", api.IsFunction),
            ("executeprivilegename", api.ExecutePrivilege), ("plugintypeid", api.PluginTypeId is { } type ? new EntityReference("plugintype", type) : null));
        foreach (var parameter in api.Requests) Parameter("customapirequestparameter", id, api, parameter);
        foreach (var property in api.Responses) Parameter("customapiresponseproperty", id, api, property);
        Message(api.UniqueName);
    }

    private void Parameter(string table, Guid apiId, CustomApi api, CustomApiParameter parameter) =>
        put(table, ComponentId.Of(table, $"{api.UniqueName}.{parameter.UniqueName}"), ("name", parameter.UniqueName), ("uniquename", parameter.UniqueName), ("displayname", parameter.UniqueName), ("type", (int)parameter.Type), ("isoptional", parameter.IsOptional), ("logicalentityname", parameter.Table), ("customapiid", new EntityReference("customapi", apiId)));

    private Guid Message(string name)
    {
        var id = call.Metadata.CustomApi(name) is null ? Kam.SolutionModel.Messages.Id(name) : ComponentId.Of("sdkmessage", name);
        put("sdkmessage", id, ("name", name));
        return id;
    }
}
