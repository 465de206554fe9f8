using Kam.Cli.Tests.Loopback;
using Kam.Dataverse;

namespace Kam.Cli.Tests.Client;

static class Clients
{
    /// <summary>As patient as the real one, but in a hurry.</summary>
    public static DataverseClient Of(LoopbackServer server, int retries = 4) => new(server.Address, options: new DataverseOptions
    {
        Retries = retries,
        FirstDelay = TimeSpan.FromMilliseconds(1),
        LongestDelay = TimeSpan.FromMilliseconds(5),
        AttemptTimeout = TimeSpan.FromSeconds(10),
    });
}
