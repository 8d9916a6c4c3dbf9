"""Addresses of people. Those of their feeds are with the other lists, in `articles.urls`."""

from django.urls import path

from people import views

urlpatterns = [
    path("people/", views.people, name="people"),
    path("people/<slug:slug>/", views.person, name="person"),
]
