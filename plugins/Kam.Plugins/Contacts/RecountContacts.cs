using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;

namespace Kam.Plugins.Contacts;

/// <summary>
/// Counts a client's figures about its people from scratch: lock, read, write what changed. Only inside a transaction, since the lock is nothing outside;
/// asked twice, the second finds nothing to write.
/// </summary>
[CustomApi(CustomApis.RecountContacts.Name)]
public sealed class RecountContacts : Rule
{
    protected override Refusal? Judge(Event happened)
    {
        if (!happened.Context.IsInTransaction) return Refusal.Of(RefusalCode.TransactionNeeded);
        Client.LockAsCaller(happened, happened.Target.Id);
        PeopleFigures.Write(happened, happened.Target.Id);
        return null;
    }
}
