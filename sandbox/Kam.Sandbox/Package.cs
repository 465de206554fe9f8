using System.Security.Cryptography;
using LocalDataverse;

namespace Kam.Sandbox;

/// <summary>Imports the solution's zip as an administrator would. A database kept on disk remembers which zip it holds, in a file beside it.</summary>
static class Package
{
    public static void Import(Organization organization, string zip, string? database)
    {
        var content = File.ReadAllBytes(zip);
        var hash = Convert.ToHexString(SHA256.HashData(content));
        var note = database is null ? null : database + ".package";
        if (note is not null && File.Exists(note) && File.ReadAllText(note) == hash) return;
        using var stream = new MemoryStream(content);
        organization.Import(stream);
        if (note is not null) File.WriteAllText(note, hash);
    }
}
