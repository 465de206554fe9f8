using Kam.SolutionModel;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Tests.Store;

public sealed class ConcurrencyTests
{
    [Theory]
    [Supports("Writers and readers side by side")]
    [InlineData(true)]
    [InlineData(false)]
    public void Writers_readers_and_the_job_worker_get_along(bool inFile)
    {
        var file = inFile ? Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()) : null;
        try
        {
            using var host = new Host(new OrganizationOptions { DatabaseFile = file }, Shop.Step("NoteContext", "Create", "test_order", StepStage.PostOperation, isAsync: true, configuration: "x"));
            host.Organization.Jobs.Start();
            Parallel.For(0, 4, worker => Work(host, worker));
            Assert.True(SpinWait.SpinUntil(() => host.Organization.Jobs.Pending == 0, TimeSpan.FromSeconds(60)));
            Assert.Equal((100, 100), (Count(host, "test_order"), Count(host, "test_note")));
        }
        finally
        {
            if (file is not null) foreach (var part in Directory.GetFiles(Path.GetTempPath(), Path.GetFileName(file) + "*")) File.Delete(part);
        }
    }

    private static void Work(Host host, int worker)
    {
        for (var round = 0; round < 25; round++)
        {
            var order = host.Order($"{worker}-{round}");
            Assert.Equal($"{worker}-{round}", host.Read(order)["test_name"]);
            Count(host, "test_order");
        }
    }

    private static int Count(Host host, string table) => host.Service.RetrieveMultiple(new QueryExpression(table)).Entities.Count;
}
