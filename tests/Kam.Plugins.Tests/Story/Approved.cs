namespace Kam.Plugins.Tests.Story;

/// <summary>Compares a text with the approved one beside the test; what was received is written next to it, to be looked at and approved by renaming.</summary>
static class Approved
{
    public static void Check(string name, string received)
    {
        var approved = Path.Combine(Folder, name + ".approved.txt");
        if (File.Exists(approved) && File.ReadAllText(approved) == received) return;
        File.WriteAllText(Path.Combine(Folder, name + ".received.txt"), received);
        Assert.Equal(File.Exists(approved) ? File.ReadAllText(approved) : "", received);
    }

    static string Folder => Path.Combine(Repository.Root, "tests", "Kam.Plugins.Tests", "Story");
}
