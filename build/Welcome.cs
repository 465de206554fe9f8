using System.Text.Json;

namespace Kam.Build;

/// <summary>What a person reads when the app is up: where it is, as whom to look, and what at.</summary>
static class Welcome
{
    public static async Task Show(Uri address)
    {
        Say.Line();
        Say.Line($"  Key accounts   {Say.Strong(address.ToString())}");
        Say.Line();
        Say.Line("  Switch the user in the upper right corner, the language beside it:");
        foreach (var (name, roles) in await Users(address))
            Say.Line($"    {name,-28}{roles}");
        Say.Line();
        Say.Line("  Worth a look:");
        Say.Line("    as a key account manager: open a client, tab Progresses, complete one without evidence, then with it;");
        Say.Line("      the client's percentage moves in the same save, and the change history keeps who, when and why");
        Say.Line("    the same client's score: every criterion with its numbers, and where the client stands among all; Team: the ranked list, three pictures");
        Say.Line("    as a farmer: the same client is not in any list, nor behind its address");
        Say.Line("    as a manager: the team's dashboard; as an administrator: Settings, the health page");
        Say.Line();
        Say.Line("  Ctrl+C ends it; the data are kept for the next start (--fresh begins anew).");
    }

    static async Task<IReadOnlyList<(string Name, string Roles)>> Users(Uri address)
    {
        using var http = new HttpClient { BaseAddress = address };
        using var users = JsonDocument.Parse(await http.GetStringAsync("/sandbox/users"));
        return
        [
            .. users.RootElement.EnumerateArray().Select(user => (
                user.GetProperty("fullname").GetString()!,
                string.Join(", ", user.GetProperty("roles").EnumerateArray().Select(role => role.GetString())))),
        ];
    }
}
