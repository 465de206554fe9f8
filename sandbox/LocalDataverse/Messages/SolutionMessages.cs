using LocalDataverse.Execution;
using LocalDataverse.Security;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages;

internal sealed class ImportSolutionMessage : IMessage
{
    public string Name => "ImportSolution";

    public ParameterCollection Handle(Call call, ParameterCollection input)
    {
        var file = input.Require<byte[]>(Name, "CustomizationFile");
        call.Read(() => { Access.RequireNamed(call, "prvImportCustomization"); return true; });
        using var zip = new MemoryStream(file, writable: false);
        call.Organization.Import(zip);
        return [];
    }
}

/// <summary>Everything is published as soon as it is imported.</summary>
internal sealed class PublishAllMessage(string name) : IMessage
{
    public string Name => name;

    public ParameterCollection Handle(Call call, ParameterCollection input) => [];
}
