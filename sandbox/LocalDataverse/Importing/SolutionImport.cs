using System.Diagnostics;
using Kam.SolutionModel;
using LocalDataverse.Execution;
using LocalDataverse.Faults;
using LocalDataverse.Schema;

namespace LocalDataverse.Importing;

/// <summary>Brings a solution into the organization: all of it or, when anything is wrong with it, nothing.</summary>
internal sealed class SolutionImport(Organization organization)
{
    public ImportResult Run(Stream zip)
    {
        using var copy = new MemoryStream();
        zip.CopyTo(copy);
        var content = copy.ToArray();
        return Run(Read(content), content);
    }

    public ImportResult Run(Solution solution, byte[]? content)
    {
        var started = Stopwatch.GetTimestamp();
        var installed = organization.Metadata.Solutions.FirstOrDefault(known => known.UniqueName == solution.UniqueName);
        Require(solution, installed);
        var all = organization.Metadata.Solutions.Where(known => known != installed).Append(solution).ToList();
        var metadata = new Metadata(new MetadataSource(organization.Platform, all));
        Support.RequireDependencies(solution, metadata);
        Support.RequireSameColumns(organization.Metadata, metadata);
        var components = Write(solution, content, metadata, all.Count);
        return new ImportResult(solution.UniqueName, solution.Version, installed is not null, solution.Tables.Count, components, Stopwatch.GetElapsedTime(started));
    }

    private int Write(Solution solution, byte[]? content, Metadata metadata, int place)
    {
        var call = new Call { Organization = organization, Metadata = metadata, UserId = organization.SystemUserId, InitiatingUserId = organization.SystemUserId, CorrelationId = Guid.NewGuid() };
        return call.Write(() =>
        {
            foreach (var table in metadata.Infos.Where(table => IsNewShape(table))) call.Session.Define(table.Shape);
            var components = new ComponentImport(call, solution).Run();
            if (content is not null) StoredSolutions.Keep(call.Session, solution.UniqueName, place, content);
            call.Work!.Touch("role");
            call.Work.OnCommit(() =>
            {
                organization.Metadata = metadata;
                organization.Plugins.Reset();
            });
            return components;
        });
    }

    private bool IsNewShape(TableInfo table)
    {
        var known = organization.Metadata.FindInfo(table.Name)?.Shape;
        return known is null || !known.Columns.SequenceEqual(table.Shape.Columns) || known.Indexes.Count != table.Shape.Indexes.Count;
    }

    private static Solution Read(byte[] content)
    {
        try
        {
            using var zip = new MemoryStream(content, writable: false);
            return SolutionZip.Read(zip);
        }
        catch (InvalidDataException exception)
        {
            throw new DataverseFault(ErrorCodes.ImportFailed, $"The solution file is invalid: {exception.Message}", exception);
        }
    }

    private static void Require(Solution solution, Solution? installed)
    {
        Support.Require(solution);
        if (installed is not null && solution.Version < installed.Version)
            throw new DataverseFault(ErrorCodes.ImportFailed, $"The solution {solution.UniqueName} is installed in version {installed.Version}; the lower version {solution.Version} cannot be imported.");
    }
}
