using System;
using Kam.Plugins.Model;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.Rows;

/// <summary>The account that rows hang on.</summary>
static class Client
{
    /// <summary>
    /// Locks the account until the transaction ends, by writing its lock column. To be taken before its rows are read:
    /// two transactions that each add a row and each sum up do not see each other's.
    /// </summary>
    public static void Lock(Event happened, Guid account) => Lock(happened, happened.Service, account);

    /// <summary>The lock of a message that anyone may send for any account: taken with the caller's own rights, it is refused to those who may not write that account.</summary>
    public static void LockAsCaller(Event happened, Guid account) => Lock(happened, happened.CallersService, account);

    /// <summary>The lock through a service of the caller's choice.</summary>
    public static void Lock(Event happened, IOrganizationService service, Guid account) => service.Update(new Entity(AccountRow.Table, account)
    {
        [AccountRow.Columns.Lock] = happened.Context.CorrelationId.ToString("N"),
    });

    /// <summary>Marks the account for a recount in the background, by a new token; the account stays locked until the transaction ends.</summary>
    public static void AskForRecount(Event happened, Guid account) => happened.Service.Update(new Entity(AccountRow.Table, account)
    {
        [AccountRow.Columns.RecountRequest] = Guid.NewGuid().ToString("N"),
    });

    public static EntityReference Reference(Guid account) => new(AccountRow.Table, account);

    /// <summary>Whether the event is part of deleting an account: its figures go with it.</summary>
    public static bool IsBeingDeleted(Event happened) => happened.IsGoingWith(AccountRow.Table);
}
