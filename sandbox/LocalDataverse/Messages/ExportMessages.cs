using LocalDataverse.Execution;
using LocalDataverse.Exporting;
using LocalDataverse.Faults;
using LocalDataverse.Importing;
using LocalDataverse.Rows;
using LocalDataverse.Schema;
using LocalDataverse.Security;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages;

/// <summary>ExportSolution: the zip of an unmanaged solution, managed or not.</summary>
internal sealed class ExportSolutionMessage : IMessage
{
    private static readonly string[] Own = ["SolutionName", "Managed"];

    public string Name => "ExportSolution";

    public ParameterCollection Handle(Call call, ParameterCollection input)
    {
        var name = input.Require<string>(Name, "SolutionName");
        if (input.FirstOrDefault(parameter => !Own.Contains(parameter.Key) && parameter.Value is not (null or false)) is { Key: { } other }) throw Fault.NotSupported($"The parameter '{other}' of {Name}");
        return call.Read(() =>
        {
            Access.RequireNamed(call, "prvExportCustomization");
            return new ParameterCollection { ["ExportSolutionFile"] = new SolutionExport(call).Run(name, input.Optional<bool>(Name, "Managed")) };
        });
    }
}

/// <summary>AddSolutionComponent: a view of this organization's own becomes part of an unmanaged solution.</summary>
internal sealed class AddSolutionComponentMessage : IMessage
{
    public string Name => "AddSolutionComponent";

    public ParameterCollection Handle(Call call, ParameterCollection input)
    {
        var (component, type) = (input.Require<Guid>(Name, "ComponentId"), input.Require<int>(Name, "ComponentType"));
        if (type != (int)ItemType.SavedQuery) throw Fault.NotSupported($"A component of type {type} in {Name}");
        return call.Write(() =>
        {
            Access.RequireNamed(call, "prvImportCustomization");
            var solution = new SolutionExport(call).Find(input.Require<string>(Name, "SolutionUniqueName")) ?? throw Fault.InvalidArgument($"There is no solution {input["SolutionUniqueName"]}.");
            if (solution.IsManaged) throw Fault.NotSupported("A component that is added to a managed solution");
            if (call.Session.Read(call.Metadata.Info("savedquery").Shape, component) is null) throw Fault.MissingRow("savedquery", component);
            var id = ComponentId.Of("solutioncomponent", $"{solution.Id}:{type}::{component}");
            new ComponentRows(call).Put("solutioncomponent", id, ("componenttype", type), ("objectid", component), ("rootcomponentbehavior", 0), ("solutionid", new EntityReference("solution", solution.Id)));
            return new ParameterCollection { ["id"] = id };
        });
    }
}
