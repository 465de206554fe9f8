namespace Kam.SolutionModel;

static class RolePrivileges
{
    static readonly string[] Verbs = ["Create", "Read", "Write", "Delete", "Append", "AppendTo"];
    static readonly string[] VerbsOfOwned = [.. Verbs, "Assign", "Share"];

    public static SolutionCheck Check { get; } = new(
        "privileges-exist", "A role's privileges exist, in exact case; tables of the organization take only the level Global; a role can read what it can create.",
        input => from role in input.Solution.Roles
                 from problem in Problems(input, role)
                 select $"The role {role.Name} {problem}.");

    static IEnumerable<string> Problems(CheckInput input, Role role)
    {
        var known = Known(input);
        foreach (var (name, depth) in role.Privileges)
        {
            if (!known.TryGetValue(name, out var ownership)) yield return $"has the privilege {name}, which does not exist";
            else if (ownership == Ownership.Organization && depth != PrivilegeDepth.Global) yield return $"has {name} at level {depth}, but the table belongs to the organization";
        }
        foreach (var table in input.OwnTables.Where(table => role.Privileges.ContainsKey("prvCreate" + table.SchemaName) && !role.Privileges.ContainsKey("prvRead" + table.SchemaName)))
            yield return $"may create {table.LogicalName} but not read it";
    }

    /// <summary>Privileges by name, with the ownership that bounds their levels where it is ours to say.</summary>
    public static IReadOnlyDictionary<string, Ownership> Known(CheckInput input)
    {
        var known = PlatformPrivileges.Names.ToDictionary(name => name, _ => Ownership.None);
        foreach (var table in input.OwnTables)
            foreach (var verb in table.Ownership == Ownership.User ? VerbsOfOwned : Verbs)
                known[$"prv{verb}{table.SchemaName}"] = table.Ownership;
        return known;
    }
}
