using LocalDataverse.Execution;
using LocalDataverse.Faults;
using LocalDataverse.Security;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages;

/// <summary>What a user may do with a row, all ways together.</summary>
internal sealed class RetrievePrincipalAccessMessage : IMessage
{
    public string Name => "RetrievePrincipalAccess";

    public ParameterCollection Handle(Call call, ParameterCollection input)
    {
        var target = input.Require<EntityReference>(Name, "Target");
        var principal = input.Require<EntityReference>(Name, "Principal");
        if (principal.LogicalName != "systemuser") throw Fault.NotSupported($"{Name} of a '{principal.LogicalName}'");
        return new ParameterCollection { ["AccessRights"] = call.Read(() => Rights(call.Part(principal.Id), target)) };
    }

    private static AccessRights Rights(Call call, EntityReference target)
    {
        var table = call.Metadata.Info(target.LogicalName);
        var row = call.Session.Read(table.Shape, target.Id) ?? throw Fault.MissingRow(table.Name, target.Id);
        return (AccessRights)(int)Enum.GetValues<Verb>().Where(verb => Allows(call, verb, table, row)).Aggregate((Verb)0, (sum, verb) => sum | verb);
    }

    private static bool Allows(Call call, Verb verb, Schema.TableInfo table, object?[] row)
    {
        try
        {
            Access.RequireRow(call, verb, table, row);
            return true;
        }
        catch (DataverseFault)
        {
            return false;
        }
    }
}
