namespace Kam.SolutionModel;

/// <summary>Messages of the platform that a step can name: their ids are the same in every organization.</summary>
public static class Messages
{
    static readonly Dictionary<string, Guid> Ids = new()
    {
        ["Create"] = new("9ebdbb1b-ea3e-db11-86a7-000a3a5473e8"),
        ["Update"] = new("20bebb1b-ea3e-db11-86a7-000a3a5473e8"),
        ["Delete"] = new("a1bdbb1b-ea3e-db11-86a7-000a3a5473e8"),
        ["SetState"] = new("1cbebb1b-ea3e-db11-86a7-000a3a5473e8"),
        ["SetStateDynamicEntity"] = new("1dbebb1b-ea3e-db11-86a7-000a3a5473e8"),
        ["Merge"] = new("dbbdbb1b-ea3e-db11-86a7-000a3a5473e8"),
        ["Lose"] = new("d1bdbb1b-ea3e-db11-86a7-000a3a5473e8"),
        ["Win"] = new("27bebb1b-ea3e-db11-86a7-000a3a5473e8"),
        ["QualifyLead"] = new("644c3365-b36c-431e-b76b-5c3e48adee55"),
    };

    public static Guid Id(string name) =>
        Ids.TryGetValue(name, out var id) ? id : throw new NotSupportedException($"The id of the message {name} is not known: take it from a real export first.");

    public static Guid? Find(string name) => Ids.TryGetValue(name, out var id) ? id : null;

    public static string Name(Guid id) =>
        Ids.FirstOrDefault(message => message.Value == id).Key ?? throw new NotSupportedException($"No message with the id {id} is known.");
}
