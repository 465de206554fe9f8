using Kam.Cli.Import.Write;
using Kam.Dataverse;
using Newtonsoft.Json.Linq;

namespace Kam.Cli.People;

/// <summary>Users, their roles and their places among the key account managers.</summary>
sealed class Users(DataverseClient client)
{
    const string Set = "systemusers";

    Guid? _ownUnit;

    /// <summary>Finds the user by e-mail address or creates one, and sees to it that the user has the role.</summary>
    public async Task<Guid> EnsureAsync(NewUser user, CancellationToken cancel)
    {
        var unit = user.BusinessUnit ?? (_ownUnit ??= (await client.WhoAmIAsync(cancel).ConfigureAwait(false)).BusinessUnit);
        var known = await client.FirstAsync($"{Set}?$select=systemuserid&$filter=internalemailaddress%20eq%20{Key.Literal(user.Email)}", cancel).ConfigureAwait(false);
        var id = known?.Id("systemuserid") ?? await client.CreateAsync(Tables.User, Row(user, unit), cancel).ConfigureAwait(false);
        await GrantAsync(id, user.Role, unit, cancel).ConfigureAwait(false);
        if (user.Language is { } language)
            await client.UpdateAsync("usersettingscollection", Key.Of(id), new JObject { ["uilanguageid"] = language }, cancel).ConfigureAwait(false);
        return id;
    }

    /// <summary>Names a user as key account manager, farmer or hunter; repeating it changes the row that is there.</summary>
    public async Task AppointAsync(Guid user, string name, int role, CancellationToken cancel)
    {
        var row = new JObject { ["kam_name"] = name, ["kam_role"] = role };
        var known = await client.FirstAsync($"kam_kammembers?$select=kam_kammemberid&$filter=_kam_userid_value%20eq%20{user}", cancel).ConfigureAwait(false);
        if (known?.Id("kam_kammemberid") is { } id)
            await client.UpdateAsync("kam_kammembers", Key.Of(id), row, cancel).ConfigureAwait(false);
        else
            await client.CreateAsync(Tables.Member, row.Bind("kam_userid", Set, user), cancel).ConfigureAwait(false);
    }

    /// <summary>Whether the user holds the role himself, in whatever business unit's copy.</summary>
    public async Task<bool> HasRoleAsync(Guid user, string role, CancellationToken cancel) =>
        await client.FirstAsync($"systemusers?$select=systemuserid&$filter=systemuserid%20eq%20{user}%20and%20systemuserroles_association/any(r:r/name%20eq%20{Key.Literal(role)})", cancel).ConfigureAwait(false) is not null;

    /// <summary>Gives the user the role unless he has it.</summary>
    /// <returns>Whether it is new to him.</returns>
    public async Task<bool> GrantAsync(Guid user, string role, Guid unit, CancellationToken cancel)
    {
        var id = await RoleAsync(role, unit, cancel).ConfigureAwait(false);
        var held = await client.FirstAsync($"systemuserrolescollection?$select=roleid&$filter=systemuserid%20eq%20{user}%20and%20roleid%20eq%20{id}", cancel).ConfigureAwait(false);
        if (held is not null)
            return false;
        await client.LinkAsync($"{Key.Of(user).In(Set)}/systemuserroles_association", $"roles({id})", cancel).ConfigureAwait(false);
        return true;
    }

    /// <summary>Takes a role from the user again.</summary>
    public async Task RevokeAsync(Guid user, string role, Guid unit, CancellationToken cancel)
    {
        var id = await RoleAsync(role, unit, cancel).ConfigureAwait(false);
        await client.UnlinkAsync($"{Key.Of(user).In(Set)}/systemuserroles_association({id})", cancel).ConfigureAwait(false);
    }

    // Each business unit holds its own copy of a role.
    async Task<Guid> RoleAsync(string name, Guid unit, CancellationToken cancel)
    {
        var query = $"roles?$select=roleid&$filter=name%20eq%20{Key.Literal(name)}";
        var role = await client.FirstAsync($"{query}%20and%20_businessunitid_value%20eq%20{unit}", cancel).ConfigureAwait(false)
            ?? await client.FirstAsync(query, cancel).ConfigureAwait(false);
        return role?.Id("roleid")
            ?? throw new InvalidOperationException($"The organisation has no role '{name}'. Is the solution installed?");
    }

    static JObject Row(NewUser user, Guid unit)
    {
        var row = new JObject
        {
            ["firstname"] = user.FirstName,
            ["lastname"] = user.LastName,
            ["internalemailaddress"] = user.Email,
            ["domainname"] = user.Email,
        };
        if (user.EmployeeId is { } employee)
            row["employeeid"] = employee;
        if (user.JobTitle is { } title)
            row["title"] = title;
        if (user.Manager is { } manager)
            row.Bind("parentsystemuserid", Set, manager);
        return row.Bind("businessunitid", "businessunits", unit);
    }
}
