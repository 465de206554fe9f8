using System;
using System.Collections.Generic;
using System.Linq;
using Kam.Domain;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins;

/// <summary>What happened, and what a rule needs to judge it.</summary>
public sealed class Event
{
    const string Mark = "kam:";
    const string WorkedFor = "kam.today";
    const string LivedIn = "kam.zone";

    readonly IOrganizationServiceFactory factory;
    IOrganizationService? service;

    internal Event(IServiceProvider services, Type rule)
    {
        Context = (IPluginExecutionContext)services.GetService(typeof(IPluginExecutionContext));
        factory = (IOrganizationServiceFactory)services.GetService(typeof(IOrganizationServiceFactory));
        // What is shared in stage 10 is seen by the later stages of the same event as their parent's: it would make a user's event look like ours.
        if (Context.Stage != (int)Stage.PreValidation) Context.SharedVariables[Mark + rule.Name] = true;
    }

    public IPluginExecutionContext Context { get; }

    /// <summary>The events that caused this one, the nearest first.</summary>
    public IEnumerable<IPluginExecutionContext> Ancestors
    {
        get
        {
            for (var context = Context.ParentContext; context is not null; context = context.ParentContext) yield return context;
        }
    }

    /// <summary>The system's service: rules see and write what the user may not.</summary>
    public IOrganizationService Service => service ??= factory.CreateOrganizationService(null);

    /// <summary>A service that asks for the caller's own rights.</summary>
    public IOrganizationService CallersService => factory.CreateOrganizationService(Context.UserId);

    /// <summary>When the event began, in UTC.</summary>
    public DateTime Now => Context.OperationCreatedOn;

    /// <summary>The day that is worked for: the one that daily work was started for, else that of the clock in the organisation's time zone.</summary>
    public Day Today => Shared(WorkedFor) is DateTime date ? Day.Of(date) : Zone.DayOf(Now);

    /// <summary>The calendar year of today. Which zone it is told in is asked for only around new year, where it matters.</summary>
    public int Year => UtcDay.Plus(-1).Date.Year == UtcDay.Plus(1).Date.Year && Shared(WorkedFor) is null ? UtcDay.Date.Year : Today.Date.Year;

    /// <summary>Today, to be compared with another day. No zone is more than a day away from UTC: further away than that, the zone is not asked for.</summary>
    public Day TodayBeside(Day? other) => (other is not { } day || Math.Abs(day.DaysSince(UtcDay)) > 1) && Shared(WorkedFor) is null ? UtcDay : Today;

    /// <summary>The organisation's time zone: as this event or one that caused it was told, else as the settings say, which takes a call where they have not been read.</summary>
    public OrganizationZone Zone
    {
        get
        {
            if (Shared(LivedIn) is null) Settings.Of(this);
            return OrganizationZone.Read((string?)Shared(LivedIn)).Value ?? OrganizationZone.Utc;
        }
    }

    /// <summary>The row that is written; for a delete, and for a custom API, only its id.</summary>
    public Entity Target => Context.InputParameters["Target"] is EntityReference row
        ? new Entity(row.LogicalName, row.Id)
        : (Entity)Context.InputParameters["Target"];

    /// <summary>The row as it was; empty for a new one.</summary>
    public Entity Before => Context.PreEntityImages.Values.FirstOrDefault() ?? new Entity(Context.PrimaryEntityName);

    /// <summary>The row as it will be: what is written, laid over what was.</summary>
    public Entity After
    {
        get
        {
            var row = new Entity(Context.PrimaryEntityName, Context.PrimaryEntityId);
            foreach (var value in Before.Attributes) row[value.Key] = value.Value;
            if (Context.MessageName != nameof(Message.Delete))
                foreach (var value in Target.Attributes) row[value.Key] = value.Value;
            return row;
        }
    }

    /// <summary>The row as it has become, with what the platform gave it; for steps with a post-image.</summary>
    public Entity Saved => Context.PostEntityImages.Values.First();

    /// <summary>Whether the event is one row of a message that writes many. The platform may send a single row that way too: that one is not of many.</summary>
    public bool IsInBulk => Ancestors.Any(context => context.InputParameters.TryGetValue("Targets", out var rows) && rows is EntityCollection { Entities: { Count: > 1 } });

    /// <summary>Whether one of our rules caused the event.</summary>
    public bool IsOurs => Ancestors.Any(context => context.SharedVariables.Keys.Any(key => key.StartsWith(Mark, StringComparison.Ordinal)));

    /// <summary>Whether the event is part of deleting a row of that table: what hangs on it goes with it, or lets it go.</summary>
    public bool IsGoingWith(string table) => Ancestors.Any(context => context.MessageName == nameof(Message.Delete) && context.PrimaryEntityName == table);

    /// <summary>Whether that rule caused the event.</summary>
    public bool IsWithin<T>() where T : Rule => Ancestors.Any(context => context.SharedVariables.Contains(Mark + typeof(T).Name));

    /// <summary>
    /// Whether the platform merges another row, and writes this one on the way: it follows, or is the one that ends. Whatever had to be judged of it, the rules of the
    /// merge have judged. What a merge leads to later is no part of it.
    /// </summary>
    public bool IsMovedByMerge =>
        Ancestors.SkipWhile(context => context.PrimaryEntityId == Context.PrimaryEntityId).FirstOrDefault() is { MessageName: nameof(Message.Merge), Mode: (int)Mode.Synchronous };

    /// <summary>Takes the mark off: what the platform writes from here on is what a person asked for.</summary>
    public void IsNotOursFromNow()
    {
        foreach (var key in Context.SharedVariables.Keys.Where(key => key.StartsWith(Mark, StringComparison.Ordinal)).ToList()) Context.SharedVariables.Remove(key);
    }

    public void WorkFor(Day day) => Context.SharedVariables[WorkedFor] = day.Date;

    /// <summary>Tells the zone that was read on the way with something else. What caused the event has told it first: a run ends in the zone that it began in.</summary>
    public void LiveIn(string? zone)
    {
        if (Shared(LivedIn) is null) Context.SharedVariables[LivedIn] = zone ?? OrganizationZone.Utc.Id;
    }

    Day UtcDay => Day.Of(Now);

    object? Shared(string variable) => new[] { Context }.Concat(Ancestors)
        .Select(context => context.SharedVariables.TryGetValue(variable, out var value) ? value : null)
        .FirstOrDefault(value => value is not null);
}
