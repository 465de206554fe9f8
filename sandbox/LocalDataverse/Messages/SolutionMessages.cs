using LocalDataverse.Execution;
using LocalDataverse.Faults;
using LocalDataverse.Importing;
using LocalDataverse.Security;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages;

/// <summary>ImportSolution, and StageAndUpgrade, which replaces the installed version.</summary>
internal sealed class ImportSolutionMessage(bool replaces) : IMessage
{
    public string Name => replaces ? "StageAndUpgrade" : "ImportSolution";

    public ParameterCollection Handle(Call call, ParameterCollection input)
    {
        var file = input.Require<byte[]>(Name, "CustomizationFile");
        var kind = replaces ? ImportKind.Upgrade : input.Optional<bool>(Name, "HoldingSolution") ? ImportKind.Holding : ImportKind.Update;
        call.Read(() => { Access.RequireNamed(call, "prvImportCustomization"); return true; });
        if (call.Work is not null) throw Fault.NotSupported($"{Name} inside a transaction");
        var package = Package.Read(file);
        var job = input.Optional<Guid?>(Name, "ImportJobId") is { } given && given != Guid.Empty ? given : Guid.CreateVersion7();
        var import = new SolutionImport(call, kind) { OverwritesEdits = input.Optional<bool>(Name, "OverwriteUnmanagedCustomizations") };
        ImportJobs.Keep(call, job, package, () => import.Run(package));
        return replaces ? new ParameterCollection { ["SolutionId"] = SolutionNames.IdOf(package.Solution.UniqueName) } : [];
    }
}

/// <summary>A message that is carried out later, as a system job: its name is the other's with Async at the end.</summary>
internal sealed class LaterMessage(string later) : IMessage
{
    private const int ImportJob = 93;

    public string Name => later + "Async";

    public ParameterCollection Handle(Call call, ParameterCollection input)
    {
        var request = new OrganizationRequest(later);
        foreach (var (name, value) in input) request[name] = value;
        var answer = new ParameterCollection();
        if (input.ContainsKey("CustomizationFile"))
        {
            input.Require<byte[]>(Name, "CustomizationFile");
            if (input.Optional<Guid?>(Name, "ImportJobId") is not { } given || given == Guid.Empty) request["ImportJobId"] = Guid.CreateVersion7();
            answer["ImportJobKey"] = request["ImportJobId"].ToString()!;
        }
        call.Write(() =>
        {
            Access.RequireNamed(call, "prvImportCustomization");
            answer["AsyncOperationId"] = call.Organization.Jobs.Enqueue(call, request, ImportJob);
        });
        return answer;
    }
}

/// <summary>A solution that waits (imported with HoldingSolution) takes the place of the installed one.</summary>
internal sealed class DeleteAndPromoteMessage : IMessage
{
    public string Name => "DeleteAndPromote";

    public ParameterCollection Handle(Call call, ParameterCollection input)
    {
        var name = input.Require<string>(Name, "UniqueName");
        return call.Write(() =>
        {
            Access.RequireNamed(call, "prvImportCustomization");
            return new ParameterCollection { ["SolutionId"] = Uninstall.Promote(call, name) };
        });
    }
}

/// <summary>The log of an import for people.</summary>
internal sealed class FormattedResultsMessage : IMessage
{
    public string Name => "RetrieveFormattedImportJobResults";

    public ParameterCollection Handle(Call call, ParameterCollection input) =>
        new() { ["FormattedResults"] = FormattedLog.Of(ImportJobs.Data(call, input.Require<Guid>(Name, "ImportJobId"))) };
}

/// <summary>What keeps a managed solution from being uninstalled.</summary>
internal sealed class DependenciesForUninstallMessage : IMessage
{
    private const int Published = 2;

    public string Name => "RetrieveDependenciesForUninstall";

    public ParameterCollection Handle(Call call, ParameterCollection input)
    {
        var name = input.Require<string>(Name, "SolutionUniqueName");
        var all = call.Organization.Metadata.Solutions;
        if (all.Named(name) is not { IsManaged: true }) throw Fault.InvalidArgument($"There is no managed solution {name}.");
        var change = new SolutionChange(call, all.Without(name));
        var found = call.Read(() => new Dependents(call, change.After).Find());
        return new ParameterCollection { ["EntityCollection"] = new EntityCollection([.. found.Select(Row)]) { EntityName = "dependency" } };
    }

    private static Entity Row(Dependency dependency) => new("dependency", Guid.CreateVersion7())
    {
        ["dependencytype"] = new OptionSetValue(Published),
        ["requiredcomponenttype"] = (int)dependency.Required.Type,
        ["requiredcomponentobjectid"] = dependency.Required.Id,
        ["dependentcomponenttype"] = (int)dependency.Dependent.Type,
        ["dependentcomponentobjectid"] = dependency.Dependent.Id,
    };
}

/// <summary>Everything is published as soon as it is imported.</summary>
internal sealed class PublishAllMessage(string name) : IMessage
{
    public string Name => name;

    public ParameterCollection Handle(Call call, ParameterCollection input) => [];
}
