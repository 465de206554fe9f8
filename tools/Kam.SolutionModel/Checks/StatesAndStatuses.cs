namespace Kam.SolutionModel;

static class StatesAndStatuses
{
    public static SolutionCheck Check { get; } = new(
        "states-and-statuses", "Each state names a default status of its own, and each status a state that exists.",
        input => from table in input.OwnTables
                 let states = table.Column("statecode")?.Choice
                 let statuses = table.Column("statuscode")?.Choice
                 where states is not null && statuses is not null
                 from problem in Problems(states, statuses)
                 select $"{table.LogicalName}: {problem}");

    static IEnumerable<string> Problems(Choice states, Choice statuses) =>
        states.Options.Where(state => statuses.Options.All(status => status.Value != state.DefaultStatus || status.State != state.Value))
            .Select(state => $"the state {state.Value} has no default status of its own.")
            .Concat(statuses.Options.Where(status => states.Options.All(state => state.Value != status.State)).Select(status => $"the status {status.Value} belongs to no state."));
}
