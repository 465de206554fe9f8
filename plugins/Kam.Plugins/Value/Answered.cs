using Kam.Plugins.Model;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.Value;

/// <summary>Tokens tell exactly whether a request has been answered, where times of one second would not.</summary>
static class Answered
{
    public static bool IsAnswered(this Entity account) =>
        account.GetAttributeValue<string>(AccountRow.Columns.RecalculationRequest) == account.GetAttributeValue<string>(AccountRow.Columns.RecalculationDone);
}
