using Kam.SolutionModel;
using LocalDataverse.Execution;
using LocalDataverse.Faults;
using LocalDataverse.Rows;
using LocalDataverse.Schema;

namespace LocalDataverse.Importing;

/// <summary>Rows of importjob: what came of an import. They are written beside its transaction, so that a failed one is told, too.</summary>
internal static class ImportJobs
{
    private const string Table = "importjob";

    public static ImportResult Keep(Call call, Guid id, Package package, Func<ImportResult> import)
    {
        var log = new ImportLog(package.Solution, call.Organization.Clock);
        Begin(call, id, package.Solution);
        try
        {
            var result = import();
            Write(call, id, ("progress", 100d), ("completedon", Component.WhenWritten), ("data", log.End(null)));
            return result;
        }
        catch (DataverseFault fault)
        {
            Write(call, id, ("completedon", Component.WhenWritten), ("data", log.End(fault)));
            throw;
        }
    }

    /// <summary>The log of a finished import as the platform keeps it.</summary>
    public static string Data(Call call, Guid id) => call.Read(() =>
    {
        var jobs = call.Metadata.Info(Table);
        var row = call.Session.Read(jobs.Shape, id) ?? throw Fault.MissingRow(Table, id);
        return (string?)row[jobs.Column("data").Ordinal] ?? throw Fault.InvalidArgument($"The import job {id} has no results yet.");
    });

    private static void Begin(Call call, Guid id, Solution solution)
    {
        if (call.Read(() => call.Session.Read(call.Metadata.Info(Table).Shape, id)) is not null) throw Fault.DuplicateId();
        Write(call, id, ("name", "Customizations"), ("solutionname", solution.UniqueName), ("progress", 0d), ("startedon", Component.WhenWritten));
    }

    private static void Write(Call call, Guid id, params (string, object?)[] values)
    {
        var own = Call.Of(call.Organization, new Caller(call.UserId));
        own.Write(() => new ComponentRows(own).Put(new Component(Table, id, values)));
    }
}
