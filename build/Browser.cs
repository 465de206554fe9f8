namespace Kam.Build;

/// <summary>The Chromium that drives the browser tests.</summary>
static class Browser
{
    static readonly string[] Places =
    [
        "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/snap/bin/chromium",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe", @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    public static string? Find() => Environment.GetEnvironmentVariable("KAM_BROWSER") ?? Places.FirstOrDefault(File.Exists);

    public static async Task<Outcome?> Install()
    {
        if (Find() is not null)
            return null;
        if (!File.Exists("/usr/bin/apt-get"))
            return new Outcome(1, "The browser tests need Chromium, Chrome or Edge, and none was found. Install one, or set KAM_BROWSER to its path.");
        Say.Line("          installing Chromium");
        string[] become = Environment.UserName == "root" ? [] : ["sudo"];
        var update = await Apt(become, "update", "-qq");
        return update.Succeeded ? await Apt(become, "install", "-y", "-qq", "--no-install-recommends", "chromium") : update;
    }

    static Task<Outcome> Apt(string[] become, params string[] arguments)
    {
        string[] command = [.. become, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", .. arguments];
        return Shell.Capture(command[0], command[1..]);
    }
}
